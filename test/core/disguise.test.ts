import { describe, expect, it } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { fold, original } from '../../src/core/text/fold';
import { tokenise } from '../../src/core/text/tokens';
import { school } from './school';

const prepared = prepare(school);
const found = (text: string): string[] => detect({ text }, prepared).filter(({ kind }) => kind === 'pupil-name').map(({ start, end }) => text.slice(start, end));

describe('disguise', () => {
  it.each([
    ['zero-width', 'Well done Ka\u200bjetan Wil\u200dczek in Year 5', 'Ka\u200bjetan Wil\u200dczek'],
    ['soft hyphen', 'Well done Kaje\u00adtan Wilczek in Year 5', 'Kaje\u00adtan Wilczek'],
    ['no-break space', 'Well done Kajetan\u00a0Wilczek in Year 5', 'Kajetan\u00a0Wilczek'],
    ['homoglyphs', 'Well done Kаjetаn Wilсzek in Year 5', 'Kаjetаn Wilсzek'],
    ['letters apart', 'Well done K a j e t a n in Year 5', 'K a j e t a n'],
    ['capitals', 'WELL DONE KAJETAN WILCZEK IN YEAR 5', 'KAJETAN WILCZEK'],
    ['decomposed', 'Well done Zoe\u0301 Wilczek in Year 5', 'Zoe\u0301 Wilczek'],
    ['composed', 'Well done Zoé Wilczek in Year 5', 'Zoé Wilczek'],
    ['full width', 'Well done Ｋajetan Wilczek in Year 5', 'Ｋajetan Wilczek'],
  ])('%s: the very words are marked', (_, text, words) => expect(found(text)).toContain(words));

  it('leads every offset back to the original', () => {
    const text = '👀 Zoe\u0301 a\u200bb ﬁn ß';
    const folded = fold(text);
    for (const { start, end, text: word } of tokenise(folded.text)) {
      const [from, to] = original(folded, start, end);
      expect(from).toBeLessThan(to);
      expect(fold(text.slice(from, to)).text.toLowerCase()).toContain(word.slice(0, 1));
    }
  });

  it('leaves plain text as it is', () => expect(fold('I am at a zoo, 4 of us')).toEqual({ text: 'I am at a zoo, 4 of us', at: null }));
});
