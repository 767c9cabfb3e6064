import { LIVE_INCIDENT, liveIncident } from './live-incident';
import { mergeFindings } from './merge-findings';
import { ownData } from './own-data';
import { read, type Reading } from './reading';
import type { Knowledge, Rule } from './rule';
import { incident } from './rules/incident';
import { RULES } from './rules/index';
import { original, wholeCharacters } from './text/fold';
import type { Finding, Match, Post, School, Severity } from './types';
import { readWatchlist, type Watchlist } from './watchlist/match';

/** Something of ours that failed: a rule that threw, or a watchlist that cannot be read. */
export interface CoreProblem {
  readonly where: string;
  readonly error: unknown;
}

/** The settings compiled: make it once, use it for every text. */
export interface Prepared {
  readonly school: School;
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly report: (problem: CoreProblem) => void;
}

/** Compiles what the school told us. `report` hears of what failed, here and in `detect`; nothing is thrown. */
export function prepare(school: School, report: (problem: CoreProblem) => void = () => {}): Prepared {
  let watchlist: Watchlist = readWatchlist('');
  try {
    watchlist = readWatchlist(school.watchlist);
  } catch (error) {
    report({ where: 'watchlist', error });
  }
  const off = new Set(school.rulesOff);
  const rules = RULES.filter(({ id, kind }) => !off.has(id) && !off.has(kind));
  return { school, knowledge: { own: ownData(school), watchlist, school, today: school.today }, rules, report };
}

/** In the school's own work channel these alone are only noted (design, rule of conduct 6). */
const SOFT_AT_WORK = new Set(['pupil-name', 'private-info', 'incident', 'rumour', 'contact']);

/** What stands out in a post, in the order of the text. Never throws: a rule that does is reported and skipped. */
export function detect(post: Post, prepared: Prepared): Finding[] {
  const findings: Finding[] = [];
  const beside: Finding[] = [];
  // An empty box has just got the focus: it must not wait for every rule's first run.
  if (!post.text.trim() && !post.pictures?.length) return findings;
  let reading: Reading;
  try {
    reading = read(post.text);
  } catch (error) {
    prepared.report({ where: 'reading', error });
    return findings;
  }
  const isProfile = post.audience === 'profile';
  // To follow the school is to say nothing of it.
  const live = isProfile ? [] : [...liveIncident(reading, prepared.knowledge)];
  if (live.length > 0) return mergeFindings(live.map((match) => finding({ ...incident, id: LIVE_INCIDENT }, match, reading, post, prepared)));
  for (const rule of prepared.rules) {
    // A name on a profile is no text: who it is, is all that is asked.
    if (isProfile && rule.kind !== 'boundary') continue;
    try {
      for (const match of rule.find(reading, prepared.knowledge, post)) (match.beside ? beside : findings).push(finding(rule, match, reading, post, prepared));
    } catch (error) {
      prepared.report({ where: rule.id, error });
    }
  }
  return mergeFindings(findings.some(({ severity }) => severity === 'interrupt') ? [...findings, ...beside] : findings);
}

function finding(rule: Rule, match: Match, { folded }: Reading, post: Post, { school }: Prepared): Finding {
  const [start, end] = wholeCharacters(post.text, ...original(folded, match.start, match.end));
  const { id, kind } = rule;
  const { standard, clause } = match.serves ?? rule;
  // The school has set it for these days: it is never softened, since nothing else is asked beside it.
  const lowered = id !== LIVE_INCIDENT && (school.rulesNote.includes(id) || school.rulesNote.includes(kind) || (post.work === true && SOFT_AT_WORK.has(kind)));
  const severity: Severity = lowered ? 'note' : (match.severity ?? rule.severity);
  return {
    rule: id,
    kind,
    standard,
    clause,
    severity,
    start,
    end,
    why: match.why ?? rule.why,
    ...(match.slots && { slots: match.slots }),
    ...(match.suggestion !== undefined && { suggestion: match.suggestion }),
  };
}
