import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as vite, type InlineConfig, type Plugin } from 'vite';
import { CUES } from '../src/core/lexicons/cue-words';
import { buildDemo } from '../src/demo/build';
import { platforms, software } from '../src/platforms/index';
import { rulesOf, type Tells } from '../src/platforms/types';
import { practice } from '../src/practice/rules';
import { SETTINGS, type Setting } from '../src/settings/schema';

/**
 * Writes dist/chrome and dist/firefox, ready to load. Every script in a page is one IIFE built on its
 * own: an ES module handed to executeScript runs nothing and reports no error.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/package`;

/** Which words a script can say, by language; of a language that is left out it has none. */
type Said = Readonly<Record<'en' | 'cy', RegExp | null>>;

/**
 * Takes into a script only the words it can say. The locale files also carry notes for translators, and the
 * words of our own pages, which no frame needs.
 */
const words = (said: Said): Plugin => ({
  name: 'words',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/messages.json')) return null;
    const keys = said[id.endsWith('/cy/messages.json') ? 'cy' : 'en'];
    if (!keys) return 'null';
    const messages = Object.entries(JSON.parse(readFileSync(id, 'utf8')) as Record<string, { message: string }>);
    return JSON.stringify(Object.fromEntries(messages.filter(([key]) => keys.test(key)).map(([key, { message }]) => [key, { message }])));
  },
});
/**
 * Leaves out of scripts what the table of settings says to people: options page and policy templates say it. A script in a page
 * reads what the worker has checked, so it knows no more of a setting than what holds where nobody has set it.
 */
const withoutTold = (inPage: boolean): Plugin => ({
  name: 'without-told',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/settings/schema.ts')) return null;
    const rows = Object.entries(SETTINGS as Readonly<Record<string, Setting>>);
    const inPages = ({ default: fallback, by, ...rest }: Setting): object => ({ default: fallback, ...(by === 'school' ? { by } : {}), ...('choices' in rest ? { choices: rest.choices } : {}) });
    const plain = rows.map(([key, row]) => {
      const { title: _title, description: _description, ...rest } = row;
      return [key, inPage ? inPages(row) : rest];
    });
    return `export const SETTINGS = ${JSON.stringify(Object.fromEntries(plain))};`;
  },
});
/** Words are kept by what they tell, for people; they ship by all that each tells, once and in order, which packs a sixth smaller. */
const cuesOnce: Plugin = {
  name: 'cues-once',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/lexicons/cue-words.ts')) return null;
    const groups = new Map<number, string[]>();
    for (const [word, bits] of CUES) groups.set(bits, [...(groups.get(bits) ?? []), word]);
    const lists = [...groups].map(([bits, group]) => [bits, group.toSorted().join(' ')]);
    return code.replace(/^const LISTS[^]*?^\];/m, `const LISTS: readonly [bit: number, words: string][] = ${JSON.stringify(lists)};`);
  },
};
/** Of the library that reads pictures only what says where one was taken: it is made to be cut so, by these switches of its own. */
const placesOnly: Plugin = {
  name: 'places-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/exifreader/src/constants.js')) return null;
    return code.replace(/USE_(?:FILE|JFIF|PNG_FILE|IPTC|ICC|MPF|PHOTOSHOP|THUMBNAIL|JXL|GIF|MAKER_NOTES): true/g, (on) => on.replace('true', 'false'));
  },
};
/** Leaves out of what ships the texts by which every rule is proved. */
const withoutProofs: Plugin = {
  name: 'without-proofs',
  enforce: 'pre',
  transform: (code, id) => (/\/core\/rules\/[\w-]+\.ts$/.test(id) ? code.replace(/\n {2}examples: \{\n[^]*?\n {2}\},\n/, '\n  examples: { flags: [], passes: [] },\n') : null),
};
/** Of the policy, what rules refer to; the popup has all of it. */
const RULE_FILES = readdirSync(`${root}src/core/rules`).map((file) => readFileSync(`${root}src/core/rules/${file}`, 'utf8'));
const CLAUSES = [...new Set(RULE_FILES.flatMap((source) => [...source.matchAll(/clause: '(\w+)'/g)].map(([, clause]) => clause)))].join('|');
const POLICY = `policy_(?:${CLAUSES})_(?:title|text)`;
const IN_PAGES = '(?:product|policy_link|safer_(?:pupils|omit)|(?:std|check|where|from|act|wave|live|incident|why|chip|list|connect)_(?!sample|held).*)';
const ON_ICON = 'bar_.*';
const only = (...keys: readonly string[]): RegExp => new RegExp(`^(?:months|${keys.join('|')})$`);
const IN_POPUP = only('(?:product|back|copy_failed|phone_line|open_options|form_link)', '(?:std|kind|state|gap|go|ref|reg|ver|rep|post|two|policy)_.*');
const EVERY: Said = { en: /./, cy: /./ };
const SAID_BY: Readonly<Record<string, Said>> = {
  engine: { en: only(IN_PAGES), cy: null },
  // It is handed the words with what it shows, and knows the months.
  checklist: { en: only(), cy: only() },
  // The worker hands to who asks for it what scripts in pages are spared.
  background: { en: only(POLICY, ON_ICON), cy: only(IN_PAGES, POLICY, ON_ICON) },
};

const base: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** A site's guard is the one guard with the site's finder, in one file: two lines, the same for each, kept here rather than in a file a platform. */
const entryOf = (id: string, source: string): Plugin => ({
  name: 'entry',
  enforce: 'pre',
  resolveId: (asked) => (asked === id ? id : null),
  load: (asked) => (asked === id ? source : null),
});

async function script(name: string, entry: string, source?: string): Promise<void> {
  const id = `${root}src/${entry}`;
  await vite({
    ...base,
    plugins: [words(SAID_BY[name] ?? EVERY), withoutTold(name !== 'background'), withoutProofs, cuesOnce, placesOnly, ...(source ? [entryOf(id, source)] : [])],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: ['chrome120', 'firefox128'],
      minify: true,
      cssMinify: true,
      lib: { entry: id, formats: ['iife'], name: 'secondLook', fileName: () => `${name}.js` },
    },
  });
}

/** A site's guard: the ears, and behind them the one guard with the site's finder, in one function that nobody has called yet. */
async function guardScript(id: string, finder: string, data: string, maker = `import { guard } from './main';`): Promise<void> {
  const file = `${out}/guard/${id}.js`;
  await script(`guard/${id}`, `guard/${id}-entry.ts`, `${finder}\n${maker}\nexport default (ears) => guard(finderOf(${data}), ears);`);
  const guard = readFileSync(file, 'utf8');
  await script(`guard/${id}`, 'guard/ears.ts');
  writeFileSync(file, `(function(){function makeGuard(ears){${guard.trim()}return secondLook(ears)}${readFileSync(file, 'utf8').trim()}})();\n`);
}

/** What a site tells besides the words: put into a page with the engine, and never with the guard. */
function writeTells(id: string, tells: Tells): void {
  mkdirSync(`${out}/tells`, { recursive: true });
  writeFileSync(`${out}/tells/${id}.js`, `globalThis.secondLookTells=${JSON.stringify(tells)};\n`);
}

/** Of a platform the popup tells its name, where it is, its gaps, and whether its boxes are known at all: it finds none. */
const platformsTold: Plugin = {
  name: 'platforms-told',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/platforms/index.ts')) return null;
    const told = platforms.map(({ id: site, name, matches, privacy, gaps, composers }) => ({ id: site, name, matches, privacy, gaps, composers: composers.map((rule) => ({ id: rule.id })) }));
    return `export const platforms = ${JSON.stringify(told)};`;
  },
};

/** Pages of ours that share what they have in common. The popup shares nothing: one script and one sheet, with its own words alone, are the sooner there. */
async function pages(names: readonly string[], said: Said): Promise<void> {
  const isAlone = names.length === 1;
  await vite({
    ...base,
    plugins: [words(said), withoutProofs, cuesOnce, ...(isAlone ? [withoutTold(false), platformsTold] : [])],
    root: `${root}src`,
    base: '/',
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: names.map((page) => `${root}src/${page}/index.html`) },
    },
  });
}

const GUARD = { run_at: 'document_start', all_frames: true, match_about_blank: true, match_origin_as_fallback: true } as const;

/** The manifest of one target: the written one, the platforms' matches, and the background key this browser reads. */
function manifest(target: 'chrome' | 'firefox'): object {
  const { background, browser_specific_settings: gecko, key, ...written } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return {
    ...written,
    version,
    background: target === 'chrome' ? { service_worker: background.service_worker } : { scripts: background.scripts },
    ...(target === 'firefox' ? { browser_specific_settings: gecko } : { key }),
    content_scripts: platforms.map(({ id, matches }) => ({ matches, js: [`guard/${id}.js`], ...GUARD })),
  };
}

/** Builds both targets from the sources, and the demo feed beside them. */
export async function build(): Promise<void> {
  // Also where a test runner has set another: with it Preact's elements would carry where they were written.
  process.env['NODE_ENV'] = 'production';
  rmSync(`${root}dist`, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await script('clear-orphans', 'guard/clear-orphans.ts');
  await script('engine', 'engine/main.ts');
  await script('checking', 'guard/checking.ts');
  await script('guess', 'guard/guess.ts');
  await script('checklist', 'engine/checklist/main.ts');
  await script('picture', 'picture/main.ts');
  for (const { id, tells } of platforms) if (tells) writeTells(id, tells);
  await script('background', 'background/main.ts');
  const marks = JSON.stringify(Object.fromEntries(software.map(({ id, mark }) => [id, mark])));
  await script('guard/marks', 'guard/marks-entry.ts', `import { lookForMarks } from './marks';\nlookForMarks(${marks});`);
  await guardScript('listed', `import { listed as finderOf } from '../platforms/listed';`, '');
  for (const platform of software) {
    const told = JSON.stringify(platform.tells) as string | undefined;
    await script(`software/${platform.id}`, `guard/${platform.id}-entry.ts`, `import { adopt } from './software';\nadopt(${JSON.stringify(rulesOf(platform))}, ${told});`);
  }
  for (const platform of platforms) {
    const maker = platform.composers.length === 0 ? `import { guessed as guard } from './guessed';` : undefined;
    await guardScript(platform.id, `import { finderOf } from '../platforms/declared';`, JSON.stringify(rulesOf(platform)), maker);
  }
  await guardScript(practice.id, `import { finderOf } from '../platforms/declared';`, JSON.stringify(rulesOf(practice)));
  await pages(['popup'], { en: IN_POPUP, cy: IN_POPUP });
  await pages(['check', 'options', 'welcome', 'diagnostics'], EVERY);
  for (const target of ['chrome', 'firefox'] as const) {
    const to = `${root}dist/${target}`;
    cpSync(out, to, { recursive: true });
    cpSync(`${root}public`, to, { recursive: true });
    writeFileSync(`${to}/manifest.json`, `${JSON.stringify(manifest(target), null, 2)}\n`);
  }
  rmSync(out, { recursive: true });
  await buildDemo(`${root}dist/demo`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
