/**
 * What somebody who reads a school's watchlist can learn from it, measured on what ships: `npm run watchlist-attacks`
 * Two attacks (design: the watchlist). One tries every first name with every surname of a full dictionary, with the best
 * use of both sets, to get the roll back. The other asks whether one child whom the attacker knows is on it.
 */
import { join } from 'node:path';
import { FIRST_ONE_IN, PAIR_ONE_IN, buildWatchlist, type Pupil } from '../src/core/watchlist/build';
import { nameKey } from '../src/core/watchlist/encode';
import { readWatchlist } from '../src/core/watchlist/match';
import { interval, type Share } from './accuracy/share';
import { randomFrom, readOrigins } from './names/examples';

const PUPILS = 600;
/** How likely the attacker holds it beforehand that the one child is on this roll. */
const PRIORS = [0.01, 0.02, 0.1];
const SCHOOLS = 5;

const origins = readOrigins(join(import.meta.dirname, 'lexicon-sources/names-by-origin.txt')).filter(({ firsts, lasts }) => firsts.length > 0 && lasts.length > 0);
const unique = (names: readonly string[]): string[] => [...new Set(names.map(nameKey))].filter((name) => name.length > 1);
const firsts = unique(origins.flatMap((origin) => origin.firsts));
const lasts = unique(origins.flatMap((origin) => origin.lasts));

let tried = 0;
let hits = 0;
let real = 0;
let outsiders = 0;
let outsidersFound = 0;
let insidersFound = 0;
let insiders = 0;
for (let school = 0; school < SCHOOLS; school += 1) {
  const random = randomFrom(100 + school);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pupils: Pupil[] = Array.from({ length: PUPILS }, () => {
    const origin = pick(origins);
    return { first: pick(origin.firsts), last: pick(origin.lasts) };
  });
  const list = readWatchlist(buildWatchlist(pupils, [], Math.floor(random() * 2 ** 32)));
  const roll = new Set(pupils.map(({ first, last }) => `${nameKey(first)} ${nameKey(last)}`));
  // The whole dictionary: only first names that the set of first names answers for are tried with surnames.
  for (const first of firsts) {
    if (!list.hasFirst(first)) continue;
    for (const last of lasts) {
      tried += 1;
      if (!list.hasPair(first, last)) continue;
      hits += 1;
      if (roll.has(`${first} ${last}`)) real += 1;
    }
  }
  for (const { first, last } of pupils) {
    insiders += 1;
    if (list.hasFirst(nameKey(first)) && list.hasPair(nameKey(first), nameKey(last))) insidersFound += 1;
  }
  for (let i = 0; i < 20_000; i += 1) {
    const origin = pick(origins);
    const [first, last] = [nameKey(pick(origin.firsts)), nameKey(pick(origin.lasts))];
    if (roll.has(`${first} ${last}`)) continue;
    outsiders += 1;
    if (list.hasFirst(first) && list.hasPair(first, last)) outsidersFound += 1;
  }
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;
/** The share, how many of how many, and its 95 % interval. */
const shown = (share: Share): string => `${percent(share.hit / share.of)} (${share.hit} of ${share.of}; ${interval(share).map(percent).join(' to ')})`;
const found: Share = { hit: insidersFound, of: insiders };
const wrong: Share = { hit: outsidersFound, of: outsiders };
/** How sure somebody is after a yes who held it for `prior` likely, when strangers get a yes with `chance`. */
const sure = (prior: number, chance: number): number => (prior * (found.hit / found.of)) / (prior * (found.hit / found.of) + (1 - prior) * chance);
console.log(`Pairs of names: 1 stranger in ${PAIR_ONE_IN} matches. First names alone: 1 in ${FIRST_ONE_IN}. Surnames alone: not kept.
${SCHOOLS} made-up schools of ${PUPILS} pupils; a dictionary of ${firsts.length} first names and ${lasts.length} surnames that holds every one of them.
In brackets: how many of how many, and the 95 % interval.

1. Getting the roll back. Of ${tried} pairs tried, ${hits} match. What the attacker finds is true in ${shown({ hit: real, of: hits })}.
   For one pupil there are ${Math.round((hits - real) / real)} names that look the same.
2. One child the attacker knows. The list says yes to ${shown(found)} of its pupils,
   and to ${shown(wrong)} of others with names as common.
${PRIORS.map((prior) => `   Who held it for ${percent(prior)} likely beforehand is ${percent(sure(prior, wrong.hit / wrong.of))} sure after a yes (${interval(wrong).toReversed().map((chance) => percent(sure(prior, chance))).join(' to ')}).`).join('\n')}

In plain words, for whoever makes the list: nobody can read your roll out of it. But somebody who already has a child in
mind can ask it whether that child is likely with you, and this cannot be prevented. Leave every child out of the CSV
whose whereabouts must not be known. Give the policy to staff users, not to machines.`);
