import { parseArgs } from 'node:util';
import { detect, prepare } from '../core/detect';
import { nudge } from '../core/nudge';
import { saferWording } from '../core/safer';
import type { Finding, School } from '../core/types';
import { buildWatchlist } from '../core/watchlist/build';
import { DEFAULTS } from '../settings/keys';
import { isDate } from '../settings/formats';
import { schoolOf, todayInSchool } from '../settings/school';
import { Fault } from './fault';
import { readPlans, readPosts, readRoll, readText } from './read-input';
import { readSchool } from './school-file';

/** Every school's list has its own key; one made for a single run needs none in particular. */
const KEY = 0x2f6e2b1;

/** `check`: what the extension would notice. Returns all that goes to standard output. */
export function check(args: readonly string[]): string {
  const { values, positionals } = readArguments(args);
  const today = values.on ?? todayInSchool(new Date());
  if (!isDate(today)) throw new Fault(`--on ${today}: is no day: write it like 2027-07-01`);
  const settings: School = values.settings === undefined ? schoolOf(DEFAULTS, () => today, []) : readSchool(values.settings, today);
  const pupils = values.roll === undefined ? [] : readRoll(values.roll);
  const plans = values.plans === undefined ? [] : readPlans(values.plans);
  const school = pupils.length + plans.length === 0 ? settings : { ...settings, watchlist: buildWatchlist(pupils, plans, KEY) };
  const prepared = prepare(school, ({ where, error }) => {
    throw new Fault(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const results: string[] = [];
  if (values.jsonl) {
    for (const { id, ...post } of readPosts('standard input', readText('-'))) {
      const findings = detect(post, prepared);
      results.push(JSON.stringify({ id, nudge: nudge(findings, school) !== null, findings }));
    }
  } else {
    const text = positionals.join(' ');
    if (text.trim() === '') throw new Fault('check: give a text, or --jsonl and posts on standard input');
    const findings = detect({ text }, prepared);
    results.push(describe(text, findings, nudge(findings, school) !== null));
  }
  return results.map((line) => `${line}\n`).join('');
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { settings: { type: 'string' }, roll: { type: 'string' }, plans: { type: 'string' }, on: { type: 'string' }, jsonl: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Fault(`check: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
}

/** For a person: what stands out, and the safer wording. */
function describe(text: string, findings: readonly Finding[], asks: boolean): string {
  if (findings.length === 0) return 'Nothing stood out.';
  const rows = findings.map(({ kind, clause, severity, start, end }) => `  ${severity === 'interrupt' ? '•' : '·'} “${text.slice(start, end)}”  ${kind} (${clause})`);
  const safer = saferWording(text, findings);
  return [asks ? 'Second Look would ask:' : 'Second Look would only note:', ...rows, ...(safer ? ['A safer way to say it:', `  ${safer.copy}`] : [])].join('\n');
}
