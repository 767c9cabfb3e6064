import { describe, expect, it } from 'vitest';
import { saferWording } from '../../src/core/safer';
import type { Finding } from '../../src/core/types';

/** Findings for `[words, suggestion]`; no suggestion: nothing safe to offer. */
const findings = (text: string, ...marks: readonly [words: string, suggestion?: string][]): Finding[] => {
  let from = 0;
  return marks.map(([words, suggestion]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { rule: 'r', kind: suggestion === '' && !words.startsWith('#') ? 'address' : 'pupil-name', standard: 'kind', clause: 'C1', severity: 'interrupt', start, end: from, why: 'w', ...(suggestion !== undefined && { suggestion }) };
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
    ['Oliver Bennett 4W drew this', [['Oliver Bennett', 'a Year 4 pupil']], 'A Year 4 pupil drew this'],
    ['Oliver and Amira won the cup', [['Oliver', 'a pupil'], ['Amira', 'a pupil']], 'Two pupils won the cup'],
    ['Well done Oliver, Amira and Zain!', [['Oliver', 'a Year 4 pupil'], ['Amira', 'a Year 4 pupil'], ['Zain', 'a Year 4 pupil']], 'Well done to three Year 4 pupils!'],
    ['Oliver (4W), Amira (4W) and Zain won', [['Oliver', 'a Year 4 pupil'], ['Amira', 'a Year 4 pupil'], ['Zain', 'a Year 4 pupil']], 'Three Year 4 pupils won'],
    ['I kept Oliver and Amira’s painting', [['Oliver', 'a pupil'], ['Amira', 'a pupil']], 'I kept two pupils’ painting'],
    ["Oliver's and Amira's mums", [['Oliver', 'a pupil'], ['Amira', 'a pupil']], "A pupil's and another pupil's mums"],
    ['Oliver Bennett fell, then Bennett laughed', [['Oliver Bennett', 'a pupil'], ['Bennett', 'a pupil']], 'A pupil fell, then the pupil laughed'],
    ['Oliver and Amira ran. Amira won', [['Oliver', 'a pupil'], ['Amira', 'a pupil'], ['Amira', 'a pupil']], 'Two pupils ran. The pupil won'],
    ['Well done Oliver', [['Oliver', 'a Year 4 pupil']], 'Well done to a Year 4 pupil'],
    ['Happy birthday, Oliver!', [['Oliver', 'a pupil']], 'Happy birthday!'],
    ['Well done to Oliver', [['Oliver', 'a pupil']], 'Well done to a pupil'],
    ['Thanks Oliver for the cake', [['Oliver', 'a pupil']], 'Thanks to a pupil for the cake'],
    ['Oliver you absolute star', [['Oliver', 'a pupil']], 'You absolute star'],
    ['You smashed it, Oliver!', [['Oliver', 'a pupil']], 'You smashed it!'],
    ['Take a bow @oliver.bennett', [['@oliver.bennett', 'a pupil']], 'Take a bow'],
    ['Sang with @oliver.bennett today', [['@oliver.bennett', 'a pupil']], 'Sang with a pupil today'],
    ['So proud of our amazing Oliver in 4W', [['Oliver', 'a Year 4 pupil']], 'So proud of our amazing Year 4 pupil'],
    ['Our captain Oliver Bennett scored', [['Oliver Bennett', 'a pupil']], 'Our captain scored'],
    ['Our captain, Oliver Bennett, scored', [['Oliver Bennett', 'a pupil']], 'Our captain scored'],
    ['Star of the week Oliver Bennett’s poem', [['Oliver Bennett', 'a pupil']], 'Star of the week’s poem'],
    ['Year 4’s Oliver Bennett won', [['Oliver Bennett', 'a Year 4 pupil']], 'Year 4’s pupil won'],
    ['It’s Oliver’s coat', [['Oliver', 'a pupil']], 'It’s a pupil’s coat'],
    ['with a very reluctant Oliver on lights', [['Oliver', 'a pupil']], 'with a very reluctant pupil on lights'],
    ['Ring at Bev’s, 14 Alder Grove, she is up early', [['14 Alder Grove', '']], 'Ring at Bev’s, she is up early'],
    ['the Sangha boy in my form', [['Sangha', 'a pupil']], 'the boy in my form'],
    ['oliver fell over', [['oliver', 'a pupil']], 'a pupil fell over'],
    ['WELL DONE OLIVER BENNETT!', [['OLIVER BENNETT', 'a Year 4 pupil']], 'WELL DONE TO A YEAR 4 PUPIL!'],
    ['⭐ Oliver won', [['Oliver', 'a pupil']], '⭐ A pupil won'],
    ['- Oliver\n- Amira', [['Oliver', 'a pupil'], ['Amira', 'a pupil']], '- A pupil\n- Another pupil'],
    ['Cover for lunch: Oliver needs his inhaler', [['Oliver', 'a pupil']], 'Cover for lunch: a pupil needs his inhaler'],
    ['He lives at 14 Alder Grove now', [['14 Alder Grove', '']], 'He lives near the school now'],
    ['He lives at 14 Alder Grove and walks in', [['14 Alder Grove', '']], 'He lives near the school and walks in'],
    ['Amira lives on Sorrel Mews, by the pond', [['Amira', 'a pupil'], ['lives on Sorrel Mews', '']], 'A pupil lives near the school, by the pond'],
    ['Her house on Sorrel Mews.', [['Sorrel Mews', '']], 'Her house near the school.'],
    ['Text his mum on 07700 900123 today', [['07700 900123', 'through the school office']], 'Text his mum through the school office today'],
    ['Please ring 07700 900123 today', [['07700 900123', 'through the school office']], 'Please contact the school office today'],
    ['Her number is 07700 900123', [['07700 900123', 'through the school office']], 'Her number is with the school office'],
    ['Every village needs a Llama Day.', [['Llama Day', 'news to come from the school']], 'Every village needs news to come from the school.'],
    ['Park here: 14 Alder Grove', [['14 Alder Grove', '']], 'Park here'],
    ['Project Bramble is a go', [['Project Bramble', 'news to come from the school']], 'News to come from the school is a go'],
  ])('%s', (text, marks, copy) => {
    const safer = saferWording(text, findings(text, ...marks));
    expect(safer?.copy).toBe(copy);
    expect(safer?.pieces.filter(({ was }) => was !== 'removed').map((piece) => piece.text).join('')).toBe(copy);
  });
  it.each<[string, string, string]>([
    ['what says nothing without it', 'The door code is 4821 today', '4821'],
    ['half a word', 'she was pegging out', 'she was peg'],
    ['a gap that hangs', 'Pick up from the flat 11 over the bookies', 'flat 11'],
    ['Welsh', 'Mae Eluned wedi ennill y wobr', 'Eluned'],
  ])('offers nothing for %s', (_, text, words) => expect(saferWording(text, findings(text, [words, words === 'Eluned' ? 'a pupil' : '']))).toBeNull());
  it('offers nothing where nothing is safe or nothing is left', () => {
    expect(saferWording('The roof is coming off', findings('The roof is coming off', ['roof is coming off']))).toBeNull();
    expect(saferWording('14 Alder Grove', findings('14 Alder Grove', ['14 Alder Grove', '']))).toBeNull();
    expect(saferWording('A fine day', [])).toBeNull();
  });
});
