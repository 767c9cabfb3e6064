/** FNV-1a with the finaliser of MurmurHash3: quick on short strings and even in every bit. 32 bits, unsigned. */
export function hash(text: string, key = 0): number {
  return finish(feed(start(key), text));
}

/** The same in steps, for the words of a run: `finish(feed(feed(start(), 'a'), 'b'))` is `hash('ab')`. */
export const start = (key = 0): number => 0x811c9dc5 ^ key;

export function feed(state: number, text: string): number {
  let h = state;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

export function finish(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
