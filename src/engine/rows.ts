import { isWelsh } from '../core/safer/sentence';
import type { Finding, Standard } from '../core/types';
import { dateIn, type Language, type MessageKey, type Strings } from '../strings';
import { quote } from './quote';

/** A string of the reader's language by its key. */
export type Say = Strings['t'];

/** A clause of the policy in the reader's language. */
export interface Clause {
  readonly title: string;
  readonly text: string;
}

/** `word`: leave this word alone from now on. `announced` and `once`: for this draft. */
export type Wave = 'word' | 'announced' | 'once';

/** What a person has waved off: the findings, and their words exactly as written. */
export interface WaveOff {
  readonly how: Wave;
  /** The text that the findings' places are in; it may have changed by the time of an Undo. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly words: readonly string[];
}

/** Told when a row is waved off and when that is taken back; both times with the same value. */
export interface WaveHandlers {
  wave?(off: WaveOff): void;
  undo?(off: WaveOff): void;
}

/** What the lists need besides the findings. */
export interface Reading {
  readonly t: Say;
  readonly language: Language;
  clause(id: string): Clause | null;
}

/** One thing to look at again: a finding, or several of one kind that are one thing to a person. */
export interface Row {
  readonly key: string;
  /** Places in the list of findings this row stands for. */
  readonly indexes: readonly number[];
  /** The person's own words, each once. */
  readonly words: readonly string[];
  readonly instead: { readonly text: string; readonly omit: boolean } | null;
  readonly standard: Standard;
  readonly standardName: string;
  readonly clauseLabel: string;
  readonly clause: Clause | null;
  readonly why: string;
  readonly waves: readonly { readonly how: Wave; readonly label: string }[];
  readonly note: boolean;
  /** Of a group: each of its words as a row of its own, so that one can be waved off and the rest stand. Else none. */
  readonly each: readonly Row[];
}

/** From this many different words on, findings of one kind are one row: a list of thirty names is one thought. */
const MANY = 3;

/** The rows of `findings`, in their order. */
export function rowsOf(findings: readonly Finding[], text: string, reading: Reading): Row[] {
  const groups = new Map<string, Map<string, number[]>>();
  findings.forEach((finding, index) => {
    const kin = `${finding.severity}|${finding.kind}|${finding.standard}|${finding.clause}|${whyOf(finding, reading)}`;
    const words = quote(text.slice(finding.start, finding.end), Infinity).toLocaleLowerCase();
    const group = groups.get(kin) ?? new Map<string, number[]>();
    group.set(words, [...(group.get(words) ?? []), index]);
    groups.set(kin, group);
  });
  return [...groups]
    .flatMap(([kin, group]) => {
      const same = [...group.values()];
      const rows = same.map((indexes) => rowOf(indexes, findings, text, reading));
      if (rows.length < MANY) return rows;
      const all = rowOf(same.flat().toSorted((a, b) => a - b), findings, text, reading);
      // The same key whichever of its words is waved off, and none of theirs.
      return [{ ...all, key: kin.replaceAll(' ', '-'), waves: all.waves.map((wave) => (wave.how === 'word' ? { ...wave, label: reading.t('wave_pupils') } : wave)), each: rows }];
    })
    .toSorted((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0));
}

/** What of `row` still stands: itself, or of a group those of its words that were not waved off. */
export function stillStanding(row: Row, isWaved: (row: Row) => boolean): readonly Row[] {
  if (isWaved(row)) return [];
  return row.each.length > 0 ? row.each.filter((one) => !isWaved(one)) : [row];
}

function rowOf(indexes: readonly number[], findings: readonly Finding[], text: string, reading: Reading): Row {
  const members = indexes.flatMap((index) => findings[index] ?? []);
  const [first] = members;
  if (!first) throw new Error('a row without a finding');
  const { t } = reading;
  const seen = new Map<string, string>();
  for (const { start, end } of members) {
    const words = quote(text.slice(start, end));
    if (words && !seen.has(words.toLocaleLowerCase())) seen.set(words.toLocaleLowerCase(), words);
  }
  return {
    key: String(indexes[0]),
    indexes,
    words: [...seen.values()],
    // English put into a Welsh sentence would be worse than nothing.
    instead: isWelsh(text, first.start) ? null : insteadOf(members, seen.size, t),
    standard: first.standard,
    standardName: t(`std_${first.standard}`),
    clauseLabel: t('policy_link', { id: first.clause }),
    clause: reading.clause(first.clause),
    why: seen.size >= MANY && first.why === 'why_pupil_name' ? t('why_pupil_names') : whyOf(first, reading),
    waves: wavesOf(first, t),
    note: first.severity === 'note',
    each: [],
  };
}

function whyOf(finding: Finding, { t, language }: Reading): string {
  const slots = { ...finding.slots };
  const date = slots['date'];
  if (date !== undefined) slots['date'] = dateFor(date, language);
  return t(finding.why as MessageKey, slots);
}

/** A day as it is written in a sentence, never broken across lines. */
const dateFor = (day: string, language: Language): string =>
  dateIn(language === 'cy' ? 'cy' : 'en-GB', day).replaceAll(' ', '\u00A0');

/** What could stand in the place of the words; of several only what fits them all. */
function insteadOf(members: readonly Finding[], different: number, t: Say): Row['instead'] {
  const offers = new Set(members.map(({ suggestion }) => suggestion));
  // Of many names the wording below tells the number.
  if (offers.has(undefined) || (different >= MANY && members[0]?.kind === 'pupil-name')) return null;
  if (offers.size !== 1) return null;
  const [text = ''] = offers;
  return text ? { text, omit: false } : { text: t('safer_omit'), omit: true };
}

function wavesOf({ kind }: Finding, t: Say): Row['waves'] {
  const fine = { how: 'once', label: t('wave_fine') } as const;
  if (kind === 'pupil-name') return [{ how: 'word', label: t('wave_pupil') }, fine];
  if (kind === 'unreleased-plan') return [{ how: 'announced', label: t('wave_announced') }, fine];
  return [fine];
}

/** What a row says once it is waved off. */
export function waveDone(row: Row, how: Wave, t: Say): string {
  if (how !== 'word') return t('wave_done');
  const shown = row.words.slice(0, 2).join(', ');
  const rest = row.words.length - 2;
  return t('wave_pupil_done', { words: rest > 0 ? `${shown} +${rest}` : shown });
}

/** The value that says `row` of `findings` is waved off. */
export function waveOff(row: Row, how: Wave, findings: readonly Finding[], text: string): WaveOff {
  const members = row.indexes.flatMap((index) => findings[index] ?? []);
  return { how, text, findings: members, words: [...new Set(members.map(({ start, end }) => text.slice(start, end)))] };
}
