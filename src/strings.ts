import cy from '../public/_locales/cy/messages.json';
import en from '../public/_locales/en/messages.json';

/**
 * Every word on the screen, in both languages. Compiled in, since a script in a page can fetch no file of
 * ours; not read through the browser's own i18n, since the `language` setting chooses. A script in a page has
 * the Welsh left out (scripts/build.ts), and the policy, so that every page of everybody is spared them: it asks the worker.
 */
export type MessageKey = keyof typeof en;
export type Language = 'en' | 'cy';
export type Slots = Readonly<Record<string, string | number>>;

export interface Strings {
  readonly language: Language;
  /** For dates, and the page's `lang`. */
  readonly locale: 'en-GB' | 'cy';
  /** The words of `key`. A key that does not exist, from a rule not yet told here, says nothing. */
  t(key: MessageKey, slots?: Slots): string;
}

export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
const MESSAGES: Record<Language, Messages | null> = { en, cy };

/** The messages of a language; null where this script has none. */
export const messagesOf = (language: Language): Messages | null => MESSAGES[language];

/** Takes in messages of a language that were left out. */
export const addMessages = (language: Language, messages: Messages): void => {
  MESSAGES[language] = { ...MESSAGES[language], ...messages };
};

/** The language to speak; `auto` follows the browser, in English unless it is Welsh. */
export const languageOf = (language: 'auto' | Language, browserLanguage: string): Language => (language !== 'auto' ? language : /^cy\b/i.test(browserLanguage) ? 'cy' : 'en');

/** The words in the language asked for (see `languageOf`); in English where its own are not there yet. */
export function strings(language: 'auto' | Language, browserLanguage: string): Strings {
  const wanted = languageOf(language, browserLanguage);
  const chosen = MESSAGES[wanted] ? wanted : 'en';
  return {
    language: chosen,
    locale: chosen === 'cy' ? 'cy' : 'en-GB',
    t: (key, slots = {}) => fill(MESSAGES[chosen]?.[key]?.message ?? '', slots),
  };
}

/** Puts the slots in their places. One that is missing takes its quotes and its space along. */
function fill(message: string, slots: Slots): string {
  let missing = false;
  const filled = message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined || value === '') missing = true;
    return String(value ?? '');
  });
  if (!missing) return filled;
  return filled.replace(/“”/g, '').replace(/\s+([.,:;]|$)/g, '$1').replace(/^[.,:;\s]+/, '').replace(/ {2,}/g, ' ').trim();
}

/** A date of the settings (`YYYY-MM-DD`) in the reader's form (1 July 2027), never broken across lines; anything else comes back as it is. */
export function dateIn(locale: Strings['locale'], date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  // Not Intl: Chromium carries no Welsh and would answer in American English.
  const name = ((locale === 'cy' && MESSAGES.cy) || (en as Messages))['months']?.message.split(' ')[Number(month) - 1];
  return name ? [Number(day), name, year].join('\u00a0') : date;
}
