import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part, Row } from '../part';
import { spread } from '../spread';
import { bundle } from './bundle';
import type { Accuracy, Latencies, Latency } from './run';
import { material, TEXT_KINDS, type TextKind } from './texts';
import { aside, type Measured } from './aside';

/** Every analyser: a file of `peers`, and the packages that it takes from npm. */
const ANALYSERS = {
  'second-look': [],
  floor: [],
  compromise: ['compromise'],
  'wink-nlp': ['wink-nlp', 'wink-eng-lite-web-model'],
  'redact-pii': ['redact-pii'],
  harper: ['harper.js'],
} as const satisfies Record<string, readonly string[]>;

type Name = keyof typeof ANALYSERS;
const NAMES = Object.keys(ANALYSERS) as Name[];

/** Second Look's core beside other analysers of text from npm and beside the least that any of them must do, on the same texts, each in a process of its own. Node alone. */
export const analysers: Part = {
  name: 'analysers',
  async measure({ rounds, tell }) {
    const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
    const file = (name: string): string => join(folder, name);
    const run = (name: Name, mode: 'cold' | 'latency' | 'accuracy'): unknown => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [file('run.mjs'), file(`${name}.mjs`), file('material.json'), mode], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      return JSON.parse(stdout);
    };
    try {
      writeFileSync(file('material.json'), JSON.stringify(material()));
      await bundle('run.ts', file('run.mjs'));
      const measured: Record<string, Measured> = {};
      for (const name of NAMES) {
        tell(`accuracy: ${name}`);
        const size = await bundle(`peers/${name}.ts`, file(`${name}.mjs`));
        measured[name] = { version: ANALYSERS[name].map(versionOf).join(', '), size, cold: [], latencies: [], accuracy: run(name, 'accuracy') as Accuracy };
      }
      for (let round = 1; round <= rounds; round += 1) {
        for (const name of NAMES) {
          tell(`round ${round} of ${rounds}: ${name}`);
          measured[name]?.cold.push(run(name, 'cold') as number);
          measured[name]?.latencies.push(run(name, 'latency') as Latencies);
        }
      }
      return { notes: [NOTE, aside(measured)], rows: rowsOf(measured as Record<Name, Measured>) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const NOTE = `Latency of a text in milliseconds, warm, over windows of the labelled posts, the least of five passes, medians of the rounds (a slow analyser on fewer texts, at least 20); cold: a fresh process from the import to the first answer; size: all that it loads, minified, after gzip. Names: pupils' names found on the labelled posts; alarms: harmless posts in which it would ask. "floor" is one typed expression and a hash of every word looked up among 20,000 names: a measure of cost, none of accuracy. wink-nlp finds no people, so runs of proper nouns count; harper marks grammar, and any mark counts; it remembers sentences, so its latency is that of texts seen before, and its size has the WebAssembly inlined.`;

/** `name version (licence)` of an installed package. */
function versionOf(name: string): string {
  const { version, license } = createRequire(import.meta.url)(`../../../node_modules/${name}/package.json`) as { version: string; license: string };
  return `${name} ${version} (${license})`;
}

/** What is held against a goal. */
function rowsOf(measured: Record<Name, Measured>): Row[] {
  const rounds = measured['second-look'].latencies.map((_, round) => round);
  const of = (name: Name, round: number, kind: TextKind): Latency => (measured[name].latencies[round] as Latencies)[kind];
  const times = (kind: TextKind, key: 'p50' | 'p99', against: Name) => spread(rounds.map((round) => of('second-look', round, kind)[key] / of(against, round, kind)[key]));
  return [
    ...(['280', '5000'] as const).map((kind): Row => ({ what: `p99 of ${kind} characters`, unit: 'ms', ours: spread(rounds.map((round) => of('second-look', round, kind).p99)), goal: kind === '280' ? 0.2 : 1.5 })),
    ...(['280 no digits', '5000 no digits'] as const).flatMap((kind) => (['p50', 'p99'] as const).map((key): Row => ({ what: `${key} of ${kind}, against the floor`, unit: 'times', ours: times(kind, key, 'floor'), goal: 4 }))),
    ...TEXT_KINDS.map((kind): Row => ({ what: `p50 of ${kind}, against compromise`, unit: 'times', ours: times(kind, 'p50', 'compromise'), goal: 1 / 50 })),
    { what: 'cold start', unit: 'ms', ours: spread(measured['second-look'].cold), goal: 30 },
    { what: 'core with all its words', unit: 'KB gzip', ours: spread([measured['second-look'].size]), goal: 150 },
  ];
}
