import { describe, expect, it } from 'vitest';
import { saferWording } from '../../src/core/safer';
import type { Finding } from '../../src/core/types';

/** Findings for `[words, suggestion]`; no suggestion: nothing safe to offer. */
const findings = (text: string, ...marks: readonly [words: string, suggestion?: string][]): Finding[] => {
  let from = 0;
  return marks.map(([words, suggestion]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { rule: 'r', kind: 'pupil-name', standard: 'kind', clause: 'C1', severity: 'interrupt', start, end: from, why: 'w', ...(suggestion !== undefined && { suggestion }) };
  });
};

describe('safer wording', () => {
  it.each<[string, [string, string][], string]>([
    ['So proud of Oliver Bennett in Year 4, he walked home to 14 Alder Grove on his own', [['Oliver Bennett', 'a Year 4 pupil'], ['14 Alder Grove', '']], 'So proud of a Year 4 pupil, he walked home on his own'],
    ['Oliver came first today.', [['Oliver', 'a pupil']], 'A pupil came first today.'],
    ['What a day! Oliver came first.', [['Oliver', 'a pupil']], 'What a day! A pupil came first.'],
    ['I lost Oliver’s coat', [['Oliver', 'a pupil']], 'I lost a pupil’s coat'],
    ['I lost James’ coat', [['James', 'a pupil']], 'I lost a pupil’s coat'],
    ['Our Oliver is a star (Year 4)', [['Oliver', 'a pupil']], 'A pupil is a star (Year 4)'],
    ['Oliver hugged Amira', [['Oliver', 'a pupil'], ['Amira', 'a pupil']], 'A pupil hugged another pupil'],
    ['Oliver ran and Oliver won', [['Oliver', 'a pupil'], ['Oliver', 'a pupil']], 'A pupil ran and the pupil won'],
    ['Party on Saturday at 9 Sorrel Mews, bring socks', [['9 Sorrel Mews', '']], 'Party on Saturday, bring socks'],
    ['We won! #WellDoneOliver', [['#WellDoneOliver', '']], 'We won!'],
    ['Oliver Bennett (4W) drew this', [['Oliver Bennett', 'a Year 4 pupil']], 'A Year 4 pupil drew this'],
  ])('%s', (text, marks, copy) => {
    const safer = saferWording(text, findings(text, ...marks));
    expect(safer?.copy).toBe(copy);
    expect(safer?.pieces.filter(({ was }) => was !== 'removed').map((piece) => piece.text).join('')).toBe(copy);
  });
  it('offers nothing where nothing is safe or nothing is left', () => {
    expect(saferWording('The roof is coming off', findings('The roof is coming off', ['roof is coming off']))).toBeNull();
    expect(saferWording('14 Alder Grove', findings('14 Alder Grove', ['14 Alder Grove', '']))).toBeNull();
    expect(saferWording('A fine day', [])).toBeNull();
  });
});
