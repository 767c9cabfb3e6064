import { detect } from '../core/detect';
import type { Ground } from './judgement';

/** Between them they wake the lexicons, and every model and rule. */
const TEXTS = [
  'Well done',
  'Well done Anna in Year 4',
  'Anna walked home to 12 Mill Lane',
  'Ring 01632 960001 before 3 May 2019',
  'Nobody knows yet but we will open a new site on Monday. I heard that her mum was upset when he was hurt, the password is on the board',
];

/** Does once, a step at a time, what only the first texts would cost. */
export function* warm({ prepared }: Ground): Generator<void> {
  const alone = prepared.rules.map((rule) => ({ ...prepared, rules: [rule] }));
  for (const text of TEXTS) for (const one of [{ ...prepared, rules: [] }, ...alone, prepared]) yield void detect({ text }, one);
}
