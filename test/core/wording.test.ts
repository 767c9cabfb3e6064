import { describe, expect, it } from 'vitest';
import { FEATURES, WORDING_MODEL } from '../../src/core/lexicons/wording-model';
import { read } from '../../src/core/reading';
import { countFeatures } from '../../src/core/wording/features';
import { VOCABULARY, judge, spelling } from '../../src/core/wording/index';
import { hits } from '../../src/core/wording/matches';
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
    expect(spelling(reading).text).toMatch(/^..\n...\?../);
    expect(hits(spelling(reading), reading, VOCABULARY.patterns.hushNot)).toEqual([]);
  });
});

describe('the model of wording', () => {
  it('was learnt from the wording as it is: else run scripts/train-wording.ts', () => {
    expect(FEATURES).toBe(countFeatures(VOCABULARY));
    for (const weights of Object.values(WORDING_MODEL)) expect(weights).toHaveLength(FEATURES + 1);
  });
  it('tells a plan from a lesson', () => {
    const odds = (text: string): number => Math.max(...judge(read(text)).map((passage) => passage.odds['unreleased-plan']));
    expect(odds('Parents find out on Friday, so not a word: the nursery closes in July')).toBeGreaterThan(1);
    expect(odds('Year 3 made Roman shields this afternoon and nobody got glue on the ceiling')).toBeLessThan(-1);
  });
});
