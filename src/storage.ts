import { browser } from './browser';

/** The only place that names a storage area or a key in one. */

export interface Item<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  erase(): Promise<void>;
  /** Calls back with each new value, whichever of our pages wrote it; returns the way to stop. */
  onChange(hear: (value: T) => void): () => void;
  /** The value inside what `readStored` or a change brought. */
  of(stored: Readonly<Record<string, unknown>>): T;
  readonly key: string;
}

/** Words a person asked us to leave alone are kept up to this many; the oldest goes first. */
export const MOST_WORDS = 200;

function item<T>(key: string, read: (raw: unknown) => T, tidy: (value: T) => T = (value) => value): Item<T> {
  return {
    key,
    of: (stored) => read(stored[key]),
    get: async () => read((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: tidy(value) }),
    erase: () => browser.storage.local.remove(key),
    onChange(hear) {
      const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
        const change = changes[key];
        if (area === 'local' && change) hear(read(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

const block = (raw: unknown): Readonly<Record<string, unknown>> => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {});
const words = (raw: unknown): readonly string[] => (Array.isArray(raw) ? raw.filter((word) => typeof word === 'string') : []);

/** Single words only, lower case, none twice: no more is ever kept of what somebody wrote. */
function tidyWords(given: readonly string[]): readonly string[] {
  const single = given.map((word) => word.trim().toLowerCase()).filter((word) => /^\S{1,60}$/.test(word));
  return [...new Set(single)].slice(-MOST_WORDS);
}

/** The person's own choices, as the options page writes them. */
export const userSettings = item<Readonly<Record<string, unknown>>>('user', block);
/** The school's values as last read and checked, with what was refused; undefined for never read or none. */
export const managedCache = item<unknown>('managed', (raw) => raw);
/** Words left alone, lower case. */
export const leftAlone = item<readonly string[]>('leftAlone', words, tidyWords);
/** The version of the policy the person has seen, '' for none. */
export const policySeen = item<string>('policySeen', (raw) => (typeof raw === 'string' ? raw : ''));

/** Everything of ours in one read, for the items' `of`. */
export function readStored(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get([userSettings, managedCache, leftAlone, policySeen].map(({ key }) => key));
}

/** Erases all that came from the person; the school's settings stay. */
export function erasePersonal(): Promise<void> {
  return browser.storage.local.remove([userSettings, leftAlone, policySeen].map(({ key }) => key));
}

/** The school's managed values, read by the browser from its policies. */
export const managedArea = {
  /** Rejects in Firefox where there are none; Chromium gives `{}`, also when it has not read them yet. */
  get: (): Promise<Readonly<Record<string, unknown>>> => browser.storage.managed.get(null),
  onChange(hear: () => void): void {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') hear();
    });
  },
};
