/** Where to ask: thresholds set on posts of authors the model had not seen, and what they find there. */
import { detect, prepare } from '../../src/core/detect';
import { read } from '../../src/core/reading';
import { judgeBy, replaceWording, type Odds } from '../../src/core/wording/index';
import { readModel, TOLD, writeModel, type Model, type Told } from '../../src/core/wording/model';
import { readSchool, type LabelledPost } from '../accuracy/labelled';

/**
 * Shares of posts that are fine and yet are taken to tell a thing by themselves, and of those where it is only likely. For each kind
 * the share at which one more point of such posts would bring three points of those that deserve a second look.
 */
const SURE: Readonly<Record<Told, number>> = { 'unreleased-plan': 0.012, 'private-info': 0.0045, incident: 0.0027, rumour: 0.003, unkind: 0.0026 };
const LIKELY: Readonly<Record<Told, number>> = { 'unreleased-plan': 0.025, 'private-info': 0.0065, incident: 0.009, rumour: 0.005, unkind: 0.006 };

export interface LeftOut {
  readonly post: LabelledPost;
  readonly author: string;
  /** The odds of every passage. */
  readonly odds: readonly Odds[];
  /** Something other than wording is found in it, a name or a number. */
  readonly other: boolean;
}

export interface Thresholds {
  readonly sure: Readonly<Record<Told, number>>;
  readonly likely: Readonly<Record<Told, number>>;
}

/** Judges posts by a model that has not seen them, as it will be written. */
export function leftOut(posts: readonly { post: LabelledPost; school: string; author: string }[], model: Model): LeftOut[] {
  const rounded = readModel(writeModel(model));
  const path = posts[0]?.school;
  if (path === undefined) return [];
  // Names are judged by it too.
  replaceWording(rounded);
  const prepared = prepare({ ...readSchool(path, '2026-11-22'), rulesOff: TOLD });
  return posts.map(({ post, author }) => ({
    post,
    author,
    odds: judgeBy(read(post.text), rounded).map(({ odds }) => odds),
    other: detect({ text: post.text }, prepared).some(({ severity }) => severity === 'interrupt'),
  }));
}

export function thresholds(judged: readonly LeftOut[]): Thresholds {
  const fine = judged.filter(({ post }) => post.expect === 'clear');
  const passing = (shares: Readonly<Record<Told, number>>): Record<Told, number> =>
    Object.fromEntries(
      TOLD.map((subject) => {
        const most = fine.map(({ odds }) => Math.max(...odds.map((passage) => passage[subject]))).toSorted((a, b) => b - a);
        return [subject, Math.round(100 * (most[Math.floor(shares[subject] * most.length)] ?? 0)) / 100];
      }),
    ) as Record<Told, number>;
  return { sure: passing(SURE), likely: passing(LIKELY) };
}

/** Which subjects are found in a post. */
function found({ odds, other }: LeftOut, { sure, likely }: Thresholds): Set<Told> {
  const above = (least: Readonly<Record<Told, number>>): Told[] => TOLD.filter((subject) => odds.some((passage) => passage[subject] > least[subject]));
  return new Set(above(sure).length === 0 && !other ? [] : above(likely));
}

/** Prints, for all and for every author, what is found of each kind and how many posts that are fine are asked about. */
export function report(judged: readonly LeftOut[], enough: Thresholds): void {
  const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
  const line = (name: string, some: readonly LeftOut[]): void => {
    const cells = TOLD.map((kind) => {
      const tells = some.filter(({ post }) => post.spans.some((span) => span.kind === kind));
      const right = tells.filter((one) => found(one, enough).has(kind));
      const all = some.filter((one) => one.post.expect !== 'either' && found(one, enough).has(kind));
      return `${kind} found ${percent(right.length, tells.length)} of ${tells.length}, right ${percent(all.filter(({ post }) => post.spans.some((span) => span.kind === kind)).length, all.length)}`;
    });
    const fine = some.filter(({ post }) => post.expect === 'clear');
    console.log(`${name}: ${some.length} posts; asked in vain ${percent(fine.filter((one) => !one.other && found(one, enough).size > 0).length, fine.length)} of ${fine.length}; ${cells.join('; ')}`);
  };
  line('all', judged);
  for (const author of new Set(judged.map((one) => one.author))) line(author.split('/').at(-1) ?? '', judged.filter((one) => one.author === author));
}
