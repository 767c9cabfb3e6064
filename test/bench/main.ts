import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build';
import { analysers } from './analysers/index';
import { browser } from './browser/index';
import { isOver, type Part } from './part';
import { sizes } from './sizes';
import { table } from './table';

/**
 * `npm run bench`: what the built extension costs, and its core beside other analysers. It judges no build: figures over their goal are marked, and it
 * ends well all the same. The parts run in this order; a new one is one line here.
 */
const PARTS: readonly Part[] = [sizes, analysers, browser];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    /** A file for the figures. */
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const parts = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (!(Number.isInteger(rounds) && rounds > 0) || positionals.some((asked) => !PARTS.some(({ name }) => name === asked))) {
  console.error(`bench [--rounds 3] [--json file] [${PARTS.map(({ name }) => name).join('] [')}]`);
  process.exit(2);
}

await build();
const reports: Record<string, unknown> = { machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}` };
for (const { name, measure } of parts) {
  const { notes, rows } = await measure({ rounds, tell: (line) => console.error(`${name}: ${line}`) });
  console.log(`\n## ${name}\n\n${[...notes, table(rows)].join('\n\n')}`);
  reports[name] = { notes, rows: rows.map((row) => ({ ...row, over: isOver(row) })) };
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
