import { browser } from '../browser';
import type { Picture } from '../core/types';

declare global {
  /** Does a picture's file say where it was taken? Brought with the first picture. */
  var secondLookIsPlaced: ((file: Blob) => Promise<boolean>) | undefined;
}

/** Some systems do not know the type of a picture from a telephone. */
const isPicture = ({ type, name }: File): boolean => type.startsWith('image/') || (type === '' && /\.(?:jpe?g|png|webp|avif|hei[cf]|tiff?)$/i.test(name));

/** The pictures that go out with the next post. Nothing of them is kept but their names, and those until then. */
export interface Pictures {
  readonly now: readonly Picture[];
  /** Settles once every file has been looked at, or at the latest after `LOOK_WITHIN`; null while none is being looked at. */
  readonly looking: Promise<unknown> | null;
  /** Takes new ones out of `files`. */
  take(files: File[]): void;
  /** A post has gone out, or something else than these pictures did. */
  clear(): void;
}

/** A post waits no longer than this for a look at its pictures, milliseconds: as long as for a sign of the worker (design 3.3). */
const LOOK_WITHIN = 1000;

/** `changed` hears of a picture that turned out to say where it was taken. */
export function createPictures(changed: () => void): Pictures {
  let now: Picture[] = [];
  let looking: Promise<unknown> | null = null;
  const look = async (file: File): Promise<void> => {
    if (!globalThis.secondLookIsPlaced) await browser.runtime.sendMessage({ name: 'picture-wanted', request: null }).catch(() => null);
    if (!(await globalThis.secondLookIsPlaced?.(file))) return;
    now = now.map((picture) => (picture.name === file.name ? { ...picture, placed: true } : picture));
    changed();
  };
  return {
    get now() {
      return now;
    },
    get looking() {
      return looking;
    },
    take(files) {
      const taken = files.splice(0).filter(isPicture);
      if (taken.length === 0) return;
      now = [...now, ...taken.map(({ name }) => ({ name, placed: false }))];
      // What cannot be read says nothing of a place.
      const looked = Promise.allSettled([looking, ...taken.map(look)]);
      const whole = (looking = Promise.race([looked, new Promise((resolve) => setTimeout(resolve, LOOK_WITHIN))]));
      void whole.then(() => {
        if (looking === whole) looking = null;
      });
    },
    clear() {
      // The same list while there is nothing in it: what was judged with it still holds.
      if (now.length > 0) now = [];
    },
  };
}
