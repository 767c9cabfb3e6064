import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { taken } from '../src/cli/school-file';
import { SETTING_KEYS, settingOf } from '../src/settings/keys';
import { managedSchema } from '../src/settings/managed-schema';

/** For people. */
const settingsTable = (): string =>
  [
    '# Settings',
    '',
    'Every setting of `src/settings/schema.ts`, from which this is written (`npm run sync`). A school sets them in one JSON file for `second-look deploy` (`docs/it.md`); a person sets those marked *anyone* under Options, where the school has not.',
    '',
    '| key | what it is | takes | where nobody sets it | by |',
    '|---|---|---|---|---|',
    ...SETTING_KEYS.map((key) => {
      const setting = settingOf(key);
      const fallback = String(setting.default);
      return `| \`${key}\` | ${[`${setting.title}.`, setting.description].join(' ').replaceAll('|', '\\|')} | ${taken(setting)} | ${fallback === '' ? 'empty' : fallback} | ${setting.by} |`;
    }),
    '',
  ].join('\n');

/** Writes what is generated from the table of settings; with `--check` only tells what is stale. */
const FILES: Readonly<Record<string, () => string>> = {
  'docs/settings.md': settingsTable,
  'public/managed_schema.json': () => `${JSON.stringify(managedSchema(), null, 2)}\n`,
};

const place = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(place(file), 'utf8');
  } catch {
    return otherwise;
  }
}

/** The generated files that are not what the table gives now. */
export function stale(read: (file: string) => string = (file) => readOr(file, '')): readonly string[] {
  return Object.entries(FILES).filter(([file, text]) => read(file) !== text()).map(([file]) => file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const old = stale();
    for (const file of old) console.error(`${file} is stale: run npx tsx scripts/sync.ts`);
    process.exitCode = old.length > 0 ? 1 : 0;
  } else {
    for (const [file, text] of Object.entries(FILES)) writeFileSync(place(file), text());
  }
}
