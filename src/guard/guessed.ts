import type { Finder } from '../platforms/types';
import type { Ears, Hear } from './ears';
import { engineCall } from './engine-call';
import { guard } from './main';

/** A site known by name of whose pages nothing is: what guesses its boxes is asked for at the first event, not only when somebody types. */
export function guessed(finder: Finder, ears: Ears): Hear {
  engineCall().guess(finder);
  return guard(finder, ears);
}
