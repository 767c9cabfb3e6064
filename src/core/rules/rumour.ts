import type { Rule } from '../rule';
import { told } from '../wording/told';

export const rumour: Rule = {
  id: 'rumour',
  kind: 'rumour',
  standard: 'honest',
  clause: 'H2',
  severity: 'interrupt',
  why: 'why_rumour',
  find: (reading) => told(reading, 'rumour'),
  examples: {
    flags: ["Apparently the deputy got arrested, it's all over school", 'my neighbour says the teacher was drunk in class', 'Is it true that the school hall has asbestos?'],
    passes: ['Apparently year 3 like olives', 'I heard the choir sing at school today, wow', 'Rumour has it that there is cake in the staffroom'],
  },
};
