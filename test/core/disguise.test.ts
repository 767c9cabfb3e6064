import { describe, expect, it } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { fold, original, wholeCharacters } from '../../src/core/text/fold';
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
    ['letters of formulas', 'Well done 𝓞𝓵𝓲𝓿𝓲𝓪 in Year 5', '𝓞𝓵𝓲𝓿𝓲𝓪'],
    ['a blank that is a letter', 'Well done O\u3164livia in Year 5', 'O\u3164livia'],
    ['a tag', 'Well done O\u{e0061}livia in Year 5', 'O\u{e0061}livia'],
    ['rings around', 'Well done O\u20ddlivia in Year 5', 'O\u20ddlivia'],
    ['right to left', 'Well done \u202eOlivia Bennett\u202c in Year 5', 'Olivia Bennett\u202c'],
    ['digits for letters', 'Well done Ol1via Bennett in Year 5', 'Ol1via Bennett'],
    ['a digit at the start', '0livia Bennett from 4W won', '0livia Bennett'],
    ['a digit for l', 'Well done Wi11iam in Year 5', 'Wi11iam'],
    ['digits in small letters', 'so proud of s0phie in my class', 's0phie'],
    ['up and down', 'Well done oLiViA bEnNeTt in Year 5', 'oLiViA bEnNeTt'],
    ['three letters apart', 'M i a in Year 5 bit someone', 'M i a'],
    ['two names apart', 'Well done K a j e t a n   W i l c z e k in Year 5', 'K a j e t a n   W i l c z e k'],
    ['digits apart', 'j 4 k e  r u d d owes me a new whiteboard for 5R', 'j 4 k e  r u d d'],
    ['underscores', 'O_l_i_v_i_a in Year 5', 'O_l_i_v_i_a'],
    ['clapping', 'O👏🏽l👏🏽i👏🏽v👏🏽i👏🏽a from Year 5 won', 'O👏🏽l👏🏽i👏🏽v👏🏽i👏🏽a'],
    ['any emoji', 'O😀l❤️i🎉v😀i🎉a from Year 5 won', 'O😀l❤️i🎉v😀i🎉a'],
  ])('%s: the very words are marked', (_, text, words) => expect(found(text)).toContain(words));

  it.each([
    '4W and Y4 had fun, KS2 B2B 3D H2O MP3 in 2024 at 5pm 10am 3min 7min 4oak S4C P7 10R 7m1',
    'Room3 Band4 GCSE9 U11s Year5 G4S C3PO R2D2 W3C, gr8 l8r b4, dvNVix5J',
    's a t p i n phonics in Year 1, A b c, 1 2 3, a 1 b 2 c 3',
    'I a m a t school',
    '🇬🇧🇫🇷 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿 day in Year 5, A👏B👏',
  ])('sees no name in %s', (text) => expect(found(text)).toEqual([]));
  it('leaves a password its digits', () => expect(detect({ text: 'The password is Sunsh1ne99' }, prepared).map(({ kind }) => kind)).toEqual(['credential']));

  it('leads every offset back to the original', () => {
    const text = '👀 Zoe\u0301 a\u200bb ﬁn ß';
    const folded = fold(text);
    for (const { start, end, text: word } of tokenise(folded.text)) {
      const [from, to] = original(folded, start, end);
      expect(from).toBeLessThan(to);
      expect(fold(text.slice(from, to)).text.toLowerCase()).toContain(word.slice(0, 1));
    }
  });

  it('cuts no character in two', () => expect([wholeCharacters('a😀b', 2, 3), wholeCharacters('a😀b', 0, 2), wholeCharacters('a😀b', 1, 4)]).toEqual([[1, 3], [0, 3], [1, 4]]));

  it('leaves plain text as it is', () => expect(fold('I am at a zoo, 4 of us')).toEqual({ text: 'I am at a zoo, 4 of us', at: null }));
});
