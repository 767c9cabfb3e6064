import { browser } from '../browser';
import { generic } from './generic/generic';
import type { Finder } from './types';

/**
 * For hosts that the school or the person lists: their boxes are guessed. Where a page shows by a mark what software it is,
 * that software's rules are asked for; `marks` are selectors by the software's id.
 */
export function listed(marks: Readonly<Record<string, string>>): Finder {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    const here = Object.keys(marks).filter((id) => document.querySelector(marks[id] as string));
    // To look for a mark may mean to look through the whole page: once that is all there, once is enough.
    asked = here.length > 0 || document.readyState === 'complete';
    if (here.length) void browser.runtime.sendMessage({ name: 'rules-wanted', request: here }).catch(() => null);
  };
  return {
    ...generic,
    boxAt(element) {
      ask();
      return generic.boxAt(element);
    },
    postedBy(element) {
      ask();
      return generic.postedBy(element);
    },
  };
}
