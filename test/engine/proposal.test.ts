import { describe, expect, it } from 'vitest';
import { excerpt, type Piece } from '../../src/engine/proposal';

const kept = (text: string): Piece => ({ text, was: 'kept' });
const changed = (text: string): Piece => ({ text, was: 'changed' });
const drawn = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

describe('excerpt', () => {
  it('draws a short text whole', () => {
    const pieces = [kept('Well done '), changed('a pupil'), kept('.')];
    expect(excerpt({ pieces, copy: '' })).toEqual(pieces);
  });

  it('draws only the sentences that change of a long one, with … between', () => {
    const filler = 'Nothing to see in this sentence. '.repeat(12);
    const pieces = [kept(`${filler}Well done `), changed('a pupil'), kept(` for trying. ${filler}And then `), changed('home'), kept(`. ${filler}`)];
    const text = drawn(excerpt({ pieces, copy: '' }));
    expect(text).toBe('… Well done a pupil for trying. … And then home. …');
  });

  it('keeps a text without full stops near the change', () => {
    const words = 'and on and on '.repeat(40);
    const text = drawn(excerpt({ pieces: [kept(words), changed('a pupil'), kept(words)], copy: '' }));
    expect(text.length).toBeLessThan(300);
    expect(text).toMatch(/^….*a pupil.*…$/);
  });

  it('drops nothing that was changed or removed', () => {
    const pieces = [kept('Long. '.repeat(80)), { text: '14 Alder Grove', was: 'removed' } as const, kept('. End.')];
    expect(excerpt({ pieces, copy: '' }).filter(({ was }) => was === 'removed')).toHaveLength(1);
  });
});
