/** Labelled posts and the school they are about, as test/accuracy has them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { School } from '../../src/core/types';
import { buildWatchlist } from '../../src/core/watchlist/build';

export interface LabelledSpan {
  readonly kind: string;
  readonly text: string;
  /** Which occurrence, from 0. */
  readonly n?: number;
  /** On the school's roll. */
  readonly roll?: boolean;
}

export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly expect: 'nudge' | 'clear' | 'either';
  readonly spans: readonly LabelledSpan[];
  readonly tags: readonly string[];
}

/** The files of labelled posts in a folder, each with its school. */
export const labelledFiles = (folder: string): { posts: string; school: string }[] =>
  readdirSync(folder).filter((file) => /^posts.*\.jsonl$/.test(file)).toSorted().map((file) => ({
    posts: join(folder, file),
    school: join(folder, file === 'posts.jsonl' ? 'school.json' : file.replace('.jsonl', '-school.json')),
  }));

export const readPosts = (path: string): LabelledPost[] =>
  readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => {
    const post = JSON.parse(line) as LabelledPost;
    return { ...post, spans: post.spans ?? [], tags: post.tags ?? [] };
  });

/** Where a span stands in its text. Throws a plain `Error` where it does not. */
export function locate(text: string, { text: words, n = 0 }: LabelledSpan): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i <= n; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in its post: ${words}`);
  return { start, end: start + words.length };
}

interface SchoolFile {
  readonly name: string;
  readonly shortNames?: readonly string[];
  readonly address?: string;
  readonly phone?: string;
  readonly officeEmail?: string;
  readonly domains?: readonly string[];
  readonly staff?: readonly (string | { readonly title?: string; readonly first?: string; readonly last?: string })[];
  readonly roll: readonly { readonly first: string; readonly last: string; readonly preferred?: string }[];
  readonly plans?: readonly { readonly term: string; readonly publishOn?: string | null }[];
}

/** The core's settings for a school.json, with its watchlist. */
export function readSchool(path: string, today: string): School {
  const file = JSON.parse(readFileSync(path, 'utf8')) as SchoolFile;
  const plans = (file.plans ?? []).map(({ term, publishOn }) => ({ term, publishOn: publishOn ?? null }));
  return {
    name: file.name,
    aliases: file.shortNames ?? [],
    address: file.address ?? '',
    phone: file.phone ?? '',
    email: file.officeEmail ?? '',
    domains: file.domains ?? [],
    staff: (file.staff ?? []).map((one) => (typeof one === 'string' ? one : [one.title, one.first, one.last].filter(Boolean).join(' '))),
    watchlist: buildWatchlist(file.roll, plans, 0x2f6e2b1),
    askWhen: 'findings',
    rulesNote: [],
    rulesOff: [],
    accounts: [],
    incidentTerms: null,
    leftAlone: [],
    today: () => today,
  };
}
