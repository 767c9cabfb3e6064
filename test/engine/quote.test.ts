import { describe, expect, it } from 'vitest';
import { quote } from '../../src/engine/quote';

describe('quote', () => {
  it('leaves short words as they are, on one line', () => {
    expect(quote('  Oliver\n  Bennett ')).toBe('Oliver Bennett');
  });

  it('cuts long words in the middle, at spaces', () => {
    const long = 'the whole of Year 6 moves to the Mill Lane site in September and nobody has told the families anything about it';
    const cut = quote(long);
    expect(cut.length).toBeLessThanOrEqual(72);
    const [head = '', tail = ''] = cut.split('…');
    expect(long.startsWith(`${head} `)).toBe(true);
    expect(long.endsWith(` ${tail}`)).toBe(true);
  });

  it('cuts a word without spaces, never within a letter', () => {
    const cut = quote('😀'.repeat(60));
    expect(cut).toContain('…');
    expect(encodeURIComponent(cut)).not.toBe('');
  });
});
