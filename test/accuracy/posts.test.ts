import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A labelled post: what a careful deputy head would want of it, and which words are why. */
interface Post {
  id: string;
  text: string;
  expect: 'nudge' | 'clear' | 'either';
  spans: { kind: string; text: string; n: number; roll?: boolean }[];
  tags: string[];
}

/** The sets, and the balance each is to keep. */
const sets = [
  { file: 'posts.jsonl', atLeast: 500, nudge: 0.45, clear: 0.45 },
  { file: 'posts-b.jsonl', atLeast: 700, nudge: 0.45, clear: 0.47 },
  { file: 'posts-c.jsonl', atLeast: 700, nudge: 0.45, clear: 0.47 },
  { file: 'posts-d.jsonl', atLeast: 900, nudge: 0.24, clear: 0.7 },
  { file: 'posts-e.jsonl', atLeast: 590, nudge: 0.6, clear: 0.3 },
  { file: 'posts-f.jsonl', atLeast: 600, nudge: 0.6, clear: 0.3 },
  { file: 'posts-g.jsonl', atLeast: 600, nudge: 0.6, clear: 0.3 },
  // Nothing may ever learn from these: what they measure is what another school would see.
  { file: 'unseen/posts-k.jsonl', atLeast: 400, nudge: 0.6, clear: 0.3 },
  { file: 'unseen/posts-q.jsonl', atLeast: 240, nudge: 0.6, clear: 0.3 },
  { file: 'unseen/posts-bb.jsonl', atLeast: 420, nudge: 0.52, clear: 0.42 },
  { file: 'unseen/posts-ii.jsonl', atLeast: 420, nudge: 0.33, clear: 0.61 },
];

const read = (file: string): Post[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Where the n-th occurrence of a piece begins, overlapping ones counted; -1 if there is none. */
function locate(text: string, piece: string, n: number): number {
  let at = -1;
  for (let i = 0; i <= n; i += 1) {
    at = text.indexOf(piece, at + 1);
    if (at < 0) return at;
  }
  return at;
}

describe.each(sets)('$file', ({ file, atLeast, nudge, clear }) => {
  const posts = read(file);
  const share = (label: Post['expect']) => posts.filter((post) => post.expect === label).length / posts.length;

  test('ids and texts are unique', () => {
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
    expect(new Set(posts.map((post) => post.text)).size).toBe(posts.length);
  });

  test('every span is an exact piece of its text, without blanks at its edges', () => {
    const astray = posts.flatMap((post) =>
      post.spans
        .filter(({ text, n }) => !text || text !== text.trim() || locate(post.text, text, n) < 0)
        .map(({ text }) => `${post.id}: ${text}`),
    );
    expect(astray).toEqual([]);
  });

  test('a clear post has no span, a nudge has one, and only a pupil is on a roll', () => {
    const wrong = posts.filter(
      ({ expect: label, spans }) =>
        (label === 'clear' && spans.length > 0) ||
        (label === 'nudge' && spans.length === 0) ||
        spans.some(({ kind, roll }) => (kind === 'pupil-name') !== (roll !== undefined)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('the labels are in balance', () => {
    expect(posts.length).toBeGreaterThanOrEqual(atLeast);
    expect(share('nudge')).toBeCloseTo(nudge, 1);
    expect(share('clear')).toBeCloseTo(clear, 1);
    const named = posts.filter(({ expect: label, spans }) => label === 'nudge' && spans.some(({ kind }) => kind === 'pupil-name'));
    expect(named.length / (posts.length * share('nudge'))).toBeGreaterThan(0.45);
  });
});
