import type { Composer } from '../guard/contract';
import { joined, readText } from './read-text';

/** One field of a post that holds something, and where its text begins in the whole. */
export interface Part {
  readonly field: HTMLElement;
  readonly text: string;
  readonly start: number;
}

/** All that a post would publish, and the fields it is made of in their order. */
export function readParts({ fields }: Composer): { text: string; parts: Part[] } {
  const texts = fields.map(readText);
  let start = 0;
  const parts = fields.flatMap((field, index): Part[] => {
    const text = texts[index] ?? '';
    if (!text.trim()) return [];
    start += text.length + 1;
    return [{ field, text, start: start - text.length - 1 }];
  });
  return { text: joined(texts), parts };
}
