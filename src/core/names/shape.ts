import { SHAPE } from '../lexicons/name-shape';
import { feed, finish, start } from '../text/hash';

/** Buckets of the character model and the step of one unit of its weights. */
export const BUCKETS = 8192;
export const STEP = 0.12;

/** From here on the letters give a name away. */
export const PLAINLY = 1.5;
/** Below this they give an everyday word away. */
export const HARDLY = -2;

let weights: Int8Array | undefined;

/** Calls `use` with the bucket of every run of two to four characters of `^word$`. */
export function eachGram(word: string, use: (bucket: number) => void): void {
  const marked = `^${word}$`;
  for (let i = 0; i < marked.length - 1; i += 1)
    for (let n = 2; n <= 4 && i + n <= marked.length; n += 1) use(finish(feed(start(n), marked.slice(i, i + n))) % BUCKETS);
}

/**
 * How much an unknown word looks like a name and not like an English word, by its runs of letters: log odds,
 * above 0 for a name. Trained by scripts/build-lexicons.ts.
 */
export function nameShape(word: string): number {
  if (!weights) {
    weights = new Int8Array(BUCKETS);
    for (let i = 0; i < BUCKETS; i += 1) weights[i] = SHAPE.charCodeAt(i) - 80;
  }
  const table = weights;
  let sum = 0;
  let count = 0;
  eachGram(word.slice(0, 24), (bucket) => {
    sum += table[bucket] as number;
    count += 1;
  });
  return count === 0 ? 0 : (sum * STEP) / Math.sqrt(count);
}
