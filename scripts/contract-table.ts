// Writes the README's tables of boxes and ways, and of platforms, from the results of `npm run test:all` and what it built. `npm run contract-table`
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import en from '../public/_locales/en/messages.json';
import { platforms, software } from '../src/platforms/index';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSERS = ['chromium', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];
type Cells = Record<Browser, { passed: number; all: number }>;

interface Results {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[] }[];
}

/** Suites of the contract, by how their outermost title begins, and what of a test's titles names its row. */
const SUITES: readonly (readonly [start: string, row: (titles: readonly string[]) => string])[] = [
  ['the contract in', ([, box]) => `box: ${box}`],
  ['composers in', ([, box]) => `box: ${box}`],
  ['boxes in roots, frames and fields, in', ([, path]) => `place: ${path?.replace('/tree/', '').replaceAll('-', ' ')}`],
  ['a comment frame of another site, in', () => 'place: comment frame of another site'],
  ['every way to post, in', ([, , test]) => `way: ${test?.split(': ')[0]}`],
  ['Enter in', ([, acted]) => `way: Enter, ${acted}`],
  ['WordPress, block editor, in', () => 'real site: WordPress, block editor'],
  ['WordPress, classic editor, in', () => 'real site: WordPress, classic editor'],
  ['WordPress, a visitor’s comment, in', () => 'real site: WordPress, a visitor’s comment'],
  ['MediaWiki', () => 'real site: MediaWiki, talk page'],
];

/** Surfaces with a suite of their own, most since they post in more than one step: how all titles of such a test begin, its platform, its surface. */
const APART: readonly (readonly [titles: RegExp, platform: string, surface: string, way: string])[] = [
  [/^Facebook in \w+ page-post/, 'facebook', 'post of a Page, in two leaves', 'button'],
  [/^LinkedIn in \w+ an article/, 'linkedin', 'article', 'button'],
  [/^a new story on Medium in /, 'medium', 'story', 'button'],
  [/^a post on Substack in /, 'substack', 'post', 'button'],
  [/^YouTube in \w+ an upload/, 'youtube', 'upload in Studio', 'button'],
  [/^befriending in \w+ a name .* Discord/, 'discord', 'new friend', 'Enter, button'],
  ...['x', 'bluesky', 'instagram', 'tiktok', 'mastodon', 'facebook', 'linkedin', 'youtube', 'pinterest'].map((id) => [new RegExp(`^befriending in \\w+ \\S+ ${id}/`), id, 'befriend or follow', 'button'] as const),
];

const cell = ({ passed, all }: Cells[Browser]): string => (all === 0 ? 'not tried' : passed === all ? `✓ ${all}` : `${passed} of ${all}`);
const none = (): Cells => ({ chromium: { passed: 0, all: 0 }, firefox: { passed: 0, all: 0 } });
const count = (cells: Cells, browser: Browser, status: string): void => {
  cells[browser].all += 1;
  if (status === 'passed') cells[browser].passed += 1;
};

/** The cells of a row that a test was found for. */
function kept<R>(all: Map<string, R>, row: string, fresh: () => R): R {
  const found = all.get(row) ?? fresh();
  all.set(row, found);
  return found;
}

const rows = new Map<string, Cells>();
/** By platform and surface: the ways that were tried, and how it went. */
const surfaces = new Map<string, { readonly platform: string; readonly surface: string; readonly ways: Set<string>; readonly cells: Cells }>();
for (const project of ['e2e', 'clock', 'long']) {
  const { testResults } = JSON.parse(readFileSync(`${root}test-output/results/${project}.json`, 'utf8')) as Results;
  for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const titles = [...ancestorTitles, title].map((one) => one.replaceAll("'", ''));
    const [suite = '', platform = '', surface = '', test = ''] = titles;
    const browser = BROWSERS.find((one) => suite.endsWith(` ${one}`));
    if (!browser) continue;
    if (suite.startsWith('platforms in')) {
      const row = kept(surfaces, `${platform} | ${surface}`, () => ({ platform, surface, ways: new Set<string>(), cells: none() }));
      const [, way] = /^(.+): the very same trusted event/.exec(test) ?? [];
      if (way) row.ways.add(way);
      count(row.cells, browser, status);
    }
    const apart = APART.find(([start]) => start.test(titles.join(' ')));
    if (apart) {
      const [, id, name, way] = apart;
      count(kept(surfaces, `${id} | ${name}`, () => ({ platform: id, surface: name, ways: new Set([way]), cells: none() })).cells, browser, status);
    }
    const rowOf = SUITES.find(([start]) => suite.startsWith(start))?.[1];
    if (rowOf) count(kept(rows, rowOf(titles), none), browser, status);
  }
}

const cellsOf = (cells: Cells): string => BROWSERS.map((browser) => cell(cells[browser])).join(' | ');
const all = [...platforms, ...software];
/** A site whose boxes are only ever guessed says so. */
const nameOf = (asked: string): string => {
  const platform = all.find(({ id }) => id === asked);
  return `${platform?.name ?? asked}${platform?.composers.length === 0 ? ' (guessed)' : ''}`;
};
const gaps = platforms.flatMap(({ name, gaps: its = [] }) => its.map((gap) => ({ name, gap: en[`gap_${gap}`].message })));
const befriended = platforms.filter(({ composers }) => composers.some(({ audience }) => audience === 'profile')).map(({ name }) => name).join(', ');
const weigh = (file: string): string => (gzipSync(readFileSync(`${root}dist/chrome/${file}.js`)).length / 1000).toFixed(1);
const weights = [...platforms.map(({ id, name }) => `${name} ${weigh(`guard/${id}`)}`), `any host that is listed ${weigh('guard/listed')}`].join(', ');

const TABLES = {
  contract: ['| | Chromium | Firefox |', '|---|---|---|', ...[...rows].map(([row, cells]) => `| ${row} | ${cellsOf(cells)} |`)],
  coverage: [
    '| platform | surface | ways that are held | Chromium | Firefox |',
    '|---|---|---|---|---|',
    ...[...surfaces.values()].toSorted((a, b) => nameOf(a.platform).localeCompare(nameOf(b.platform), 'en')).map(({ platform, surface, ways, cells }) => `| ${nameOf(platform)} | ${surface} | ${[...ways].join(', ')} | ${cellsOf(cells)} |`),
    ...gaps.map(({ name, gap }) => `| ${name} | ${gap} | not held | | |`),
    '',
    `${surfaces.size} surfaces; ${gaps.length} gaps, and to befriend or follow somebody is held on ${befriended} alone. Guard with its site’s data, KB gzip: ${weights}.`,
  ],
};

let readme = readFileSync(`${root}README.md`, 'utf8');
for (const [name, lines] of Object.entries(TABLES)) {
  const [start, end] = [`<!-- ${name} table: written by npm run contract-table -->`, `<!-- end of the ${name} table -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`README.md: the marks around the ${name} table are gone`);
  // A table of Markdown within an HTML element wants an empty line around it.
  readme = `${readme.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${readme.slice(to)}`;
}
writeFileSync(`${root}README.md`, readme);
console.log(`${rows.size} + ${surfaces.size} rows written into README.md`);
