import { browser } from '../browser';

/**
 * On a listed host, beside its guard: once the page is there, asks for the rules of the software that its marks tell of. Not only
 * when somebody types: the button under a draft that came with the page may be pressed first.
 */
export function lookForMarks(marks: Readonly<Record<string, string>>): void {
  const ask = (): void => {
    // Nearly no page has any: one look for all.
    if (!document.querySelector(Object.values(marks).join())) return;
    const here = Object.keys(marks).filter((id) => document.querySelector(marks[id] as string));
    void browser.runtime.sendMessage({ name: 'rules-wanted', request: here }).catch(() => null);
  };
  // A frame of its parent's origin is heard by the parent's guard.
  if (frameElement) return;
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask, { capture: true, once: true });
  else ask();
}
