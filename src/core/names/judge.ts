import { NAME_MODEL, NAME_WORDS } from '../lexicons/name-model';
import { read, type Reading } from '../reading';
import type { Knowledge } from '../rule';
import { candidates, sameList, type Candidate } from './candidates';
import { ofFamily, settled } from './exclusions';
import { eachFeature } from './features';
import { longRows, shortened, widened } from './rows';
import { Score, decode, type Model } from './model';
import type { Token } from '../text/tokens';
import { aboutPupils } from '../wording/index';
import { nameKey } from '../watchlist/encode';
import { surroundings } from './surroundings';

/**
 * From this chance on a name is taken for a pupil's: sooner where the watchlist has the first name, and later where
 * nothing speaks of school. Chosen on posts of authors whom the network had not learnt from.
 */
const ENOUGH = { other: 0.535, first: 0.415, otherElsewhere: 0.87, firstElsewhere: 0.87 };

/** How much the words of the whole passage count beside what stands around the name. Chosen likewise. */
const WORDS_COUNT = 0.4;

export interface Judged {
  readonly candidate: Candidate;
  /** The watchlist has this very name. */
  readonly listed: boolean;
  /** The watchlist has its first name. */
  readonly first: boolean;
  /** Chance that it is a pupil's name. */
  readonly pupil: number;
}

let learnt: Model | undefined;

/** Judges by `model` from now on; for measuring one that does not ship. */
export const replaceModel = (model: Model): void => {
  learnt = model;
};

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** Judges every candidate of the text. */
export function judge(reading: Reading, knowledge: Knowledge): Judged[] {
  const found = [...candidates(reading, knowledge.watchlist)];
  if (found.length === 0) return [];
  const around = surroundings(reading, found);
  const judged: Judged[] = [];
  for (const [place, candidate] of found.entries()) {
    const known = settled(candidate, reading, knowledge);
    if (known === 'other') continue;
    const sure = known === 'classed' || (!around.namesPublic && ofFamily(reading, candidate));
    const score = new Score((learnt ??= decode(NAME_MODEL, NAME_WORDS)));
    eachFeature(place, reading, knowledge, around, (feature) => score.add(feature));
    judged.push({ candidate, listed: known === 'listed', first: knowledge.watchlist.hasFirst(nameKey(reading.tokens[candidate.from]?.text ?? '')), pupil: sure ? 1 : chance(score.logOdds + WORDS_COUNT * aboutPupils(reading, (reading.tokens[candidate.from] as Token).sentence)) });
  }
  return asRows(reading, knowledge, found, judged);
}

/** Where a text speaks of school, a long list of names is judged by its first: thirty names leave little else of a text to tell what it is about. */
function asRows(reading: Reading, knowledge: Knowledge, found: readonly Candidate[], judged: Judged[]): Judged[] {
  const rows = reading.school > 0 ? longRows(reading, found) : [];
  if (rows.length === 0) return judged;
  const short = shortened(reading, rows);
  const other = read(short.text);
  const chances = new Map(judge(other, knowledge).map(({ candidate, pupil }) => [short.stood(other.tokens[candidate.from]?.start ?? 0), pupil]));
  const best = new Map(rows.flatMap((row) => {
    // Two of them: what stands behind the last of a row, a class or a child, would else be said of all.
    const [, most = 0] = row.flatMap(({ from }) => chances.get(reading.tokens[from]?.start ?? -1) ?? []).toSorted((a, b) => b - a);
    return row.map((candidate, at) => [candidate, { candidate: widened(reading, row, at), most }] as const);
  }));
  return judged.map((one) => {
    const of = best.get(one.candidate);
    return of ? { ...one, candidate: of.candidate, pupil: Math.max(one.pupil, of.most) } : one;
  });
}

/** Those taken for pupils. Names in one list, and one name said twice, share what is known of the best of them. */
export function pupilsAmong(judged: readonly Judged[], reading: Reading): Judged[] {
  const pupil = judged.map((one) => (one.listed ? 1 : one.pupil));
  const share = (i: number, j: number): void => {
    const best = Math.max(pupil[i] as number, pupil[j] as number);
    pupil[i] = best;
    pupil[j] = best;
  };
  for (let turn = 0; turn < 2; turn += 1) {
    for (let i = 1; i < judged.length; i += 1) {
      const a = (judged[i - 1] as Judged).candidate;
      const b = (judged[i] as Judged).candidate;
      if (a.how !== b.how && a.words !== b.words) continue;
      if (sameList(reading, a, b)) share(i - 1, i);
    }
  }
  const { elsewhere } = reading;
  return judged.filter((one, i) => one.listed || (pupil[i] as number) >= (one.first ? (elsewhere ? ENOUGH.firstElsewhere : ENOUGH.first) : elsewhere ? ENOUGH.otherElsewhere : ENOUGH.other));
}
