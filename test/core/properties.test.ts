import { array, assert, constantFrom, integer, oneof, property, string, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { RULES } from '../../src/core/rules/index';
import { saferWording } from '../../src/core/safer';
import { fold } from '../../src/core/text/fold';
import type { Finding } from '../../src/core/types';
import { school } from './school';

const prepared = prepare(school, ({ where, error }) => {
  throw new Error(where, { cause: error });
});
const FLAGGED = RULES.flatMap(({ examples }) => examples.flags.filter((example) => typeof example === 'string'));
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u202b', '\u2067', '\u061c', '\u034f', '\ufe0f', '\u3164'];
const RUNS = { numRuns: 400 };

/** Anything that may stand in a box: whole texts that flag, words of them, any character at all, halves of characters. */
const anything: Arbitrary<string> = array(
  oneof(constantFrom(...FLAGGED), constantFrom(...FLAGGED.flatMap((text) => text.split(' '))), constantFrom(...INVISIBLE, ' ', '\n', '. ', '😀', '\ud83d', '\ude00', 'ß', 'ﬁ', 'İ', '\u0301'), string({ unit: 'binary', maxLength: 6 })),
  { maxLength: 12 },
).map((pieces) => pieces.join(''));

/** Is `at` between the halves of one character? */
const splits = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('whatever the text', () => {
  test('nothing is thrown, and every offset stands in it, between whole characters', () =>
    assert(
      property(anything, (text) => {
        const findings = detect({ text }, prepared);
        for (const { start, end } of findings) expect(0 <= start && start < end && end <= text.length && !splits(text, start) && !splits(text, end), `${start}–${end}`).toBe(true);
        saferWording(text, findings);
      }),
      RUNS,
    ));
  test('the answer is the same twice', () => assert(property(anything, (text) => {
      expect(detect({ text }, prepared)).toEqual(detect({ text }, prepared));
    }), RUNS));
});

/** What is found, in words without disguise. */
const told = (text: string): string[] => detect({ text }, prepared).map(({ kind, start, end }: Finding) => `${kind}: ${fold(text.slice(start, end)).text}`);

describe('disguise changes nothing of what is found, and every offset leads to the same words', () => {
  test('what shows nothing, anywhere', () =>
    assert(
      property(constantFrom(...FLAGGED), array(tuple(integer({ min: 0, max: 400 }), constantFrom(...INVISIBLE)), { minLength: 1, maxLength: 20 }), (text, put) => {
        let disguised = text;
        for (const [where, sign] of put) {
          const at = where % (disguised.length + 1);
          if (!splits(disguised, at)) disguised = disguised.slice(0, at) + sign + disguised.slice(at);
        }
        expect(told(disguised)).toEqual(told(text));
      }),
      RUNS,
    ));
  test.each(FLAGGED)('decomposed: %s', (text) => expect(told(text.normalize('NFD'))).toEqual(told(text.normalize('NFC'))));
  test.each(FLAGGED)('no-break spaces: %s', (text) => expect(told(text.replaceAll(' ', '\u00a0'))).toEqual(told(text)));
});
