import { describe, expect, it } from 'vitest';
import { read } from '../../src/core/reading';
import { judge, VOCABULARY } from '../../src/core/wording/index';
import { matches } from '../../src/core/wording/matches';
import { readModel, SUBJECTS, writeModel } from '../../src/core/wording/model';
import { spellOut } from '../../src/core/wording/spelling';
import { vocabulary } from '../../src/core/wording/vocabulary';

/** The words that a pattern over a few classes finds. */
function found(pattern: string, text: string): string[] {
  const words = vocabulary({ NEG: "not don't", SAY: 'tell+ say' }, 'tell:dweud', { pattern });
  const reading = read(text);
  const spelt = [...reading.tokens].map(({ text: word }) => words.spell.get(word) ?? '.').join('');
  return words.patterns.pattern.flatMap(({ source }) => [...spelt.matchAll(new RegExp(source, 'g'))].map(({ 0: run, index }) => reading.text.slice(reading.tokens[index]?.start, reading.tokens[index + run.length - 1]?.end)));
}

describe('patterns over classes of words', () => {
  it.each<[string, string, string[]]>([
    ['NEG ~2 SAY', 'please dont ever tell anyone', ['dont ever tell']],
    ['NEG ~1 SAY', 'not to you or me to say', []],
    ['(NEG)? SAY parents', 'we say parents know', ['say parents']],
    ['SAY (! nothing )', 'say nothing, tell all', ['tell']],
    ['SAY', 'dweud wrth bawb', ['dweud']],
    ['SAY', 'telling, tells, told', ['telling', 'tells']],
  ])('%s in "%s"', (pattern, text, expected) => expect(found(pattern, text)).toEqual(expected));

  it('does not reach over the end of a sentence', () => {
    const reading = read('They know. Nobody rang yet? Told you');
    const spelt = spellOut(reading, VOCABULARY);
    expect(spelt.text).toMatch(/^..\n...\?../);
    expect(matches(spelt, VOCABULARY.patterns.hushNot)).toEqual([]);
  });
});

describe('the model of wording', () => {
  it('is read as it was written', () => {
    const row = (first: number): Float32Array => Float32Array.from(SUBJECTS, (_, i) => (i === 0 ? first : 0));
    const model = new Map([[-1, row(-2)], [0, row(1.5)], [3, row(0)], [60_000, row(-0.5)]]);
    expect([...readModel(writeModel(model))]).toEqual([[-1, row(-2)], [0, row(1.5)], [60_000, row(-0.5)]]);
  });
  it('tells a plan from a lesson', () => {
    const odds = (text: string): number => Math.max(...judge(read(text)).map((passage) => passage.odds['unreleased-plan']));
    expect(odds('Parents find out on Friday, so not a word: the nursery closes in July')).toBeGreaterThan(1);
    expect(odds('Year 3 made Roman shields this afternoon and nobody got glue on the ceiling')).toBeLessThan(-1);
  });
});
