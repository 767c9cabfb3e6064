/** Labelled candidates for scripts/train-names.ts, from the written posts of this folder and from labelled posts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELDER_NAMES } from '../../src/core/lexicons/elder-names';
import { FIRST, LAST, PLACE, lookUp } from '../../src/core/lexicons/known';
import { candidates } from '../../src/core/names/candidates';
import { settled } from '../../src/core/names/exclusions';
import { eachFeature } from '../../src/core/names/features';
import { surroundings } from '../../src/core/names/surroundings';
import { ownData } from '../../src/core/own-data';
import { read } from '../../src/core/reading';
import type { Knowledge } from '../../src/core/rule';
import { original } from '../../src/core/text/fold';
import type { School } from '../../src/core/types';
import { nameKey } from '../../src/core/watchlist/encode';
import { readWatchlist } from '../../src/core/watchlist/match';
import { locate, type LabelledPost } from '../accuracy/labelled';

export interface Example {
  readonly features: readonly number[];
  readonly pupil: boolean;
  readonly weight: number;
  /** The post it comes from, the same for all its copies. */
  readonly source: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly pupil: boolean;
}

/** Sentences of strangers, one to three at a time, in which nobody is a pupil. */
export function strangersExamples(sentences: readonly string[], count: number, weight: number): Example[] {
  const random = randomFrom(7);
  const knowledge = (): Knowledge => ({ own: ownData(NOBODY), school: NOBODY, today: () => '', watchlist: { ...readWatchlist(''), empty: false, hasFirst: () => random() < 0.1 } });
  return Array.from({ length: count }, () => {
    const from = Math.floor(random() * (sentences.length - 3));
    return examplesOf(sentences.slice(from, from + 1 + Math.floor(random() * 3)).join(' '), [], knowledge(), weight, sentences[from] as string);
  }).flat();
}

export interface Origin {
  readonly name: string;
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
}

/** Now and then a child has its grandmother's name: a plain cue must still tell. */
const ELDER = 0.04;
const elders = [...ELDER_NAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** Numbers in [0, 1) that are the same at every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A person in a text about school who happens to be no pupil: asking there is no great fault. */
const DOUBT_COUNTS = 0.3;

export const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const NOBODY: School = { name: '', aliases: [], address: '', phone: '', email: '', domains: [], staff: [], accounts: [], incidentTerms: null, watchlist: '', askWhen: 'findings', rulesNote: [], rulesOff: [], leftAlone: [], today: () => '2026-01-01' };

/** Candidates of `text` with their labels; `missed` hears of a pupil whom no candidate covers. */
export function examplesOf(text: string, spans: readonly Span[], knowledge: Knowledge, weight: number, source: string, forget: (word: string) => boolean = () => false, missed: (words: string) => void = () => {}, forgetPlaces = false): Example[] {
  const reading = read(text);
  reading.tokens.forEach((token, i) => {
    if ((reading.known[i] as number) & (FIRST | LAST) && forget(token.text)) reading.known[i] = (reading.known[i] as number) & ~(FIRST | LAST);
  });
  if (forgetPlaces) reading.tokens.forEach((_, i) => (reading.known[i] = (reading.known[i] as number) & ~PLACE));
  const found = [...candidates(reading, knowledge.watchlist)];
  const around = surroundings(reading, found);
  const covered = new Set<Span>();
  const examples: Example[] = [];
  for (const [place, candidate] of found.entries()) {
    const [start, end] = original(reading.folded, reading.tokens[candidate.from]?.start ?? 0, reading.tokens[candidate.to]?.end ?? 0);
    const span = spans.find((one) => one.start < end && start < one.end);
    if (span) covered.add(span);
    if (settled(candidate, reading, knowledge) !== null) continue;
    const features: number[] = [];
    const doubtful = span !== undefined && !span.pupil && reading.school > 0;
    eachFeature(place, reading, knowledge, around, (feature) => features.push(feature));
    examples.push({ features, pupil: span?.pupil ?? false, weight: doubtful ? weight * DOUBT_COUNTS : weight, source });
  }
  for (const span of spans) if (span.pupil && !covered.has(span)) missed(text.slice(span.start, span.end));
  return examples;
}

/** Fills the signs of a written post in; see the head of pupils.txt. */
function fill(line: string, origins: readonly Origin[], places: readonly string[], random: () => number): { text: string; spans: Span[]; listed: Set<string>; own: Set<string>; names: Set<string> } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const people = new Map<string, { first: string; last: string }>();
  const listed = new Set<string>();
  const own = new Set<string>();
  const names = new Set<string>();
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  const common = origins[0] as Origin;
  for (const sign of line.matchAll(/\{([PpsAazL])(\d?)\}|\[([^\]]+)\]/g)) {
    text += line.slice(at, sign.index);
    at = sign.index + sign[0].length;
    const [, kind = '', number = '', fixed] = sign;
    const pupil = /[Pps]/.test(kind);
    let words = fixed ?? '';
    if (fixed === undefined) {
      if (kind === 'L') {
        text += pick(places);
        continue;
      }
      const who = (pupil ? 'p' : 'a') + number;
      let person = people.get(who);
      if (!person) {
        // People who are no pupils bear the commonest names more often than one in so many origins.
        const origin = !pupil && random() < 0.35 ? common : pick(origins);
        const other = random() < 0.15 ? pick(origins) : origin;
        person = { first: random() < ELDER ? pick(elders) : pick(origin.firsts), last: pick(other.lasts.length > 0 ? other.lasts : common.lasts) };
        people.set(who, person);
        const key = nameKey(person.first);
        if (pupil ? random() < 0.5 : random() < (common.firsts.includes(person.first.toLowerCase()) ? 0.25 : 0.08)) listed.add(key);
        if (random() < (pupil ? 0.02 : 0.15)) own.add(person.first.toLowerCase());
        for (const part of `${person.first} ${person.last}`.toLowerCase().split(/\s+/)) names.add(part);
      }
      words = kind.toLowerCase() === 'a' && kind === 'A' || kind === 'P' ? `${person.first} ${person.last}` : kind === 's' || kind === 'z' ? person.last : person.first;
    }
    spans.push({ start: text.length, end: text.length + words.length, pupil });
    text += words;
  }
  text += line.slice(at);
  return { text, spans, listed, own, names };
}

/** As people write who give Many a Word a capital. */
const withCapitals = (text: string, random: () => number): string => text.replace(/\b[a-z]{4,}/g, (word) => (random() < 0.25 ? word.charAt(0).toUpperCase() + word.slice(1) : word));

const capitalised = (name: string): string => name.replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()).replace(/\b(Mc|O')([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());

export function readOrigins(path: string): Origin[] {
  const origins = new Map<string, { name: string; firsts: string[]; lasts: string[] }>();
  for (const line of lines(path)) {
    const [name = '', words = ''] = line.split(': ');
    const list = words.split(' ').filter((word) => word.length > 1).map(capitalised);
    const known = origins.get(name);
    if (known) known.lasts = list;
    else origins.set(name, { name, firsts: list, lasts: [] });
  }
  return [...origins.values()];
}

/** Every written post `copies` times, with other people, and now and then all in small letters or in capitals. */
export function writtenExamples(folder: string, origins: readonly Origin[], places: readonly string[], copies: number, missed: (words: string) => void): Example[] {
  const random = randomFrom(20261122);
  const examples: Example[] = [];
  const none = readWatchlist('');
  const noise = lines(join(folder, 'others.txt')).filter((line) => line.length > 25 && !/\{[Aaz]/.test(line));
  for (const file of ['pupils.txt', 'others.txt']) {
    for (const line of lines(join(folder, file))) {
      const times = /\{/.test(line) ? copies : 2;
      for (let i = 0; i < times; i += 1) {
        // Half stand among other things, as in a newsletter.
        const among = random() < 0.55 ? Array.from({ length: 1 + Math.floor(random() * 4) }, () => noise[Math.floor(random() * noise.length)] as string) : [];
        const place = Math.floor(random() * (among.length + 1));
        const ends = (one: string): string => (/[.!?…]$/.test(one) ? one : `${one}.`);
        const whole = among.length === 0 ? line : [...among.slice(0, place).map(ends), ends(line), ...among.slice(place).map(ends)].join(' ');
        const filled = fill(whole, origins, places, random);
        const dice = random();
        const text = dice < 0.17 ? filled.text.toLowerCase() : dice < 0.23 ? filled.text.toUpperCase() : dice < 0.29 ? withCapitals(filled.text, random) : filled.text;
        if (text.length !== filled.text.length) continue;
        const own = { ...ownData(NOBODY), staffFirst: filled.own };
        const knowledge: Knowledge = { own, school: NOBODY, today: () => '', watchlist: { ...none, empty: false, hasFirst: (first) => filled.listed.has(first) } };
        // A third of the names are met as if no list had them.
        const forgetPlaces = random() < 0.3;
        const unknown = new Set([...filled.names].filter((name) => name.length > 2 && random() < 0.33 && (lookUp(name) & 4) === 0));
        examples.push(...examplesOf(text, filled.spans, knowledge, 1 / times, line, (word) => unknown.has(word), missed, forgetPlaces));
      }
    }
  }
  return examples;
}

/** Labelled posts as they are, and `copies` times with people of other origins in the place of the pupils. */
export function labelledExamples(posts: readonly LabelledPost[], knowledge: Knowledge, origins: readonly Origin[], copies: number, weight: number, missed: (words: string) => void): Example[] {
  const random = randomFrom(11);
  return posts.flatMap((one) => {
    const spans = one.spans.filter(({ kind }) => kind === 'pupil-name').map((span) => ({ ...locate(one.text, span), pupil: true, roll: span.roll === true }));
    const renamed = spans.some(({ start, end }) => PLAIN_NAME.test(one.text.slice(start, end))) ? copies : 0;
    const share = weight / (renamed + 1);
    return [
      ...examplesOf(one.text, spans, knowledge, share, one.id, () => false, missed),
      ...Array.from({ length: renamed }, () => {
        const { text, spans: there, listed } = rename(one.text, spans, origins, random);
        const watchlist = { ...knowledge.watchlist, hasFirst: (first: string) => listed.has(first) || knowledge.watchlist.hasFirst(first) };
        const dice = random();
        const other = dice < 0.08 ? text.toLowerCase() : dice < 0.16 ? withCapitals(text, random) : text;
        return examplesOf(other.length === text.length ? other : text, there, { ...knowledge, watchlist }, share, one.id, () => false, missed);
      }).flat(),
    ];
  });
}

/** One to three words with a capital. */
const PLAIN_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;

function rename(text: string, spans: readonly (Span & { readonly roll: boolean })[], origins: readonly Origin[], random: () => number): { text: string; spans: Span[]; listed: Set<string> } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const listed = new Set<string>();
  const there: Span[] = [];
  const known = new Map<string, string>();
  let out = '';
  let at = 0;
  for (const { start, end, roll } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const words = text.slice(start, end);
    let name = words;
    if (PLAIN_NAME.test(words)) {
      const origin = pick(origins);
      const lasts = origin.lasts.length > 0 ? origin.lasts : (origins[0] as Origin).lasts;
      name = known.get(words) ?? [random() < ELDER ? pick(elders) : pick(origin.firsts), ...(words.includes(' ') ? [pick(lasts)] : [])].join(' ');
      known.set(words, name);
      if (roll) listed.add(nameKey(name.split(' ')[0] ?? ''));
    }
    out += text.slice(at, start);
    there.push({ start: out.length, end: out.length + name.length, pupil: true });
    out += name;
    at = end;
  }
  return { text: out + text.slice(at), spans: there, listed };
}
