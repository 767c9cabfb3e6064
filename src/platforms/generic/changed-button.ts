import type { Finder, Posted } from '../types';

/**
 * What `guess`, a control that looks as if it posted, posts of a box that the site's rules still know while nothing that they
 * know as its button is to be seen: that alone has changed. null where the box is not theirs, or its button is there.
 */
export function changedButton(known: Finder, guess: Posted | null): Posted | null {
  const found = guess && known.boxAt(guess.found.box);
  return guess && found && !known.controlOf(found, null) ? { found, control: guess.control } : null;
}

/** The control that was pressed, as long as it stands. */
export const pressed = (was: Element | null): HTMLElement | null => (was?.isConnected ? (was as HTMLElement) : null);
