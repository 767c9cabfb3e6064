/** One analyser in a process of its own: `node run.mjs <bundle> <material.json> cold|latency|accuracy`. Writes one line of JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { locate } from '../../../scripts/accuracy/labelled';
import type { School } from '../../../src/core/types';
import { quantile } from '../spread';
import type { Analyse, Load } from './analyser';
import { TEXT_KINDS, type Material, type TextKind } from './texts';

/** Milliseconds given to each kind of text; a slow analyser is measured on fewer texts. */
const BUDGET = 2000;
const PASSES = 5;
const FEWEST = 20;

export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly n: number;
}

/** Of what is to be found, or of harmless posts. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

/** Milliseconds a text. */
export type Latencies = Readonly<Record<TextKind, Latency>>;

export interface Accuracy {
  /** Pupils' names found; null where no names are looked for. */
  readonly names: Share | null;
  /** Harmless posts interrupted. */
  readonly alarms: Share;
}

const [, , bundle = '', file = '', mode = ''] = process.argv;
const { texts, labelled } = JSON.parse(readFileSync(file, 'utf8')) as Material;
const begin = performance.now();
const { load } = (await import(pathToFileURL(bundle).href)) as { load: Load };
// A function does not survive JSON.
const make = async (school: School): Promise<Analyse> => load({ ...school, today: () => '2026-11-22' });
const analyse = await make((labelled[0] as Material['labelled'][number]).school);
await analyse(texts['280'][0] as string);
const cold = performance.now() - begin;
console.log(JSON.stringify(mode === 'cold' ? cold : mode === 'latency' ? await latencies() : await accuracy()));
process.exit(0);

async function latencies(): Promise<Latencies> {
  const all: Partial<Record<TextKind, Latency>> = {};
  for (const kind of TEXT_KINDS) {
    const warm = performance.now() + BUDGET / 2;
    let of = texts[kind];
    while (performance.now() < warm) of = of.slice(0, (await pass(of, BUDGET / PASSES)).length);
    const passes: number[][] = [];
    for (let i = 0; i < PASSES; i += 1) passes.push(await pass(of, Infinity));
    // The least that a text took: what the machine did beside it is no cost of ours.
    const least = of.map((_, i) => Math.min(...passes.map((times) => times[i] as number)));
    all[kind] = { p50: quantile(least, 0.5), p99: quantile(least, 0.99), n: least.length };
  }
  return all as Latencies;
}

/** Milliseconds of each text; no more texts than `FEWEST` once `budget` is spent. */
async function pass(of: readonly string[], budget: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + budget;
  for (const text of of) {
    const start = performance.now();
    const answer = analyse(text);
    if (answer instanceof Promise) await answer;
    const now = performance.now();
    times.push(now - start);
    if (now > end && times.length >= FEWEST) break;
  }
  return times;
}

async function accuracy(): Promise<Accuracy> {
  const names = { hit: 0, of: 0 };
  const alarms = { hit: 0, of: 0 };
  let looks = true;
  for (const { school, posts } of labelled) {
    const judge = await make(school);
    for (const { text, spans, expect } of posts) {
      const answer = await judge(text);
      looks &&= answer.names !== null;
      for (const span of spans) {
        if (span.kind !== 'pupil-name') continue;
        const { start, end } = locate(text, span);
        names.of += 1;
        if (answer.names?.some((name) => name.start < end && start < name.end)) names.hit += 1;
      }
      if (expect !== 'clear') continue;
      alarms.of += 1;
      if (answer.interrupts) alarms.hit += 1;
    }
  }
  return { names: looks ? names : null, alarms };
}
