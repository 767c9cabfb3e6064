import { createRequire } from 'node:module';

const SIZE = 20_000;

/** 20,000 names of `humannames` (MIT), evenly drawn, as 32-bit hashes in base 64: what the floor looks words up in. */
export function namesTable(): string {
  const all = Object.keys(createRequire(import.meta.url)('humannames/index.json') as Record<string, number>).map((name) => name.toLowerCase()).filter((name) => /^[a-z]{3,}$/.test(name));
  const step = all.length / SIZE;
  const hashes = Uint32Array.from({ length: SIZE }, (_, i) => hash(all[Math.floor(i * step)] ?? ''));
  return Buffer.from(hashes.buffer).toString('base64');
}

function hash(word: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) state = Math.imul(state ^ word.charCodeAt(i), 0x01000193);
  return state >>> 0;
}
