import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { managedSchema } from '../src/settings/managed-schema';

/** Writes what is generated from the table of settings; with `--check` only tells what is stale. */
const FILES: Readonly<Record<string, () => string>> = {
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
