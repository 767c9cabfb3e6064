import { labelledFiles, readPosts, readSchool, type LabelledPost } from '../../../scripts/accuracy/labelled';
import { fileURLToPath } from 'node:url';
import type { School } from '../../../src/core/types';

const FOLDER = fileURLToPath(new URL('../../accuracy', import.meta.url));
const TODAY = '2026-11-22';

/** What every process is given: texts to be timed on, and labelled posts with their schools. */
export interface Material {
  readonly texts: Readonly<Record<TextKind, readonly string[]>>;
  readonly labelled: readonly { readonly school: School; readonly posts: readonly LabelledPost[] }[];
}

/** Characters and whether there are digits in the texts. */
export const TEXT_KINDS = ['280', '280 no digits', '5000', '5000 no digits'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Windows over the labelled posts, one after the other; "no digits" over those without any. */
export function material(): Material {
  const labelled = labelledFiles(FOLDER).map(({ posts, school }) => ({ posts: readPosts(posts), school: readSchool(school, TODAY) }));
  const posts = labelled.flatMap((of) => of.posts.map(({ text }) => text));
  const all = posts.join('\n');
  const plain = posts.filter((text) => !/\d/.test(text)).join('\n');
  return {
    labelled,
    texts: { '280': windows(all, 280, 500), '280 no digits': windows(plain, 280, 500), '5000': windows(all, 5000, 120), '5000 no digits': windows(plain, 5000, 120) },
  };
}

/** `count` pieces of `length` units, evenly spread over `text`. */
function windows(text: string, length: number, count: number): string[] {
  const step = (text.length - length) / count;
  return Array.from({ length: count }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + length));
}
