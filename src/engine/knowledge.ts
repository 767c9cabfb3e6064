import { browser } from '../browser';
import { prepare } from '../core/detect';
import { send } from '../guard/engine-call';
import { nothingStored, onSettingsChange, readSettings, type InForce } from '../settings/load';
import { isWithin, placeOf } from '../settings/places';
import type { Settings } from '../settings/schema';
import { schoolOf, todayInSchool } from '../settings/school';
import type { Answer } from '../messages';
import { addMessages, languageOf, messagesOf, strings, type Language, type Strings } from '../strings';
import { Judgement, type Ground } from './judgement';

/** What the engine knows besides the text: the settings in force, their words, and what follows from them. */
export interface Knowledge {
  settings: Settings;
  words: Strings;
  readonly judgement: Judgement;
  /** A site may change its address without a new page, and leave or enter what the school's lists name by a path. */
  follow(): void;
  /** The words that this script had not at first have come, or are not waited for. */
  spoken: Promise<unknown>;
}

/** Nothing waits for the settings longer than this, milliseconds: the defaults protect, and what comes later is taken up. */
const SETTINGS_WITHIN = 150;
/** Nor for the policy's clauses, which the checklist unfolds. */
const WORDS_WITHIN = 50;

/** A frame asks about the page around it no more often than this while somebody writes, milliseconds. */
const ASK_AGAIN = 1000;

/** The settings, and whether they let anything be asked within the page around this frame. */
interface Known extends InForce {
  readonly askedWithin: boolean;
}

const within = async (stored: InForce | Promise<InForce>): Promise<Known> => {
  const [now, askedWithin] = await Promise.all([stored, isAskedWithin()]);
  return { ...now, askedWithin };
};

/** Whether this page is asked about, and is a work channel, by the school's lists. */
function standing({ values, askedWithin }: Known): { listed: boolean; work: boolean } {
  const { hostname, pathname } = location;
  const named = browser.runtime.getManifest().content_scripts ?? [];
  const known = named.some(({ matches = [] }) => isWithin(matches, hostname, pathname));
  // Where the school excludes a page, or lists a site with a path that this page is not under, nothing is asked.
  // On a page of ours there is a box to practise in.
  const listed = /^(chrome|moz)-e/.test(location.protocol) || (askedWithin && placeOf(values, hostname, pathname, known) === 'listed');
  return { listed, work: isWithin(values.workSites, hostname, pathname) };
}

/** A frame is within what its top page is: where the school excludes that, or records are kept in it, nothing is asked in the frame either. Where nobody answers it is as it `was`. */
async function isAskedWithin(was = true): Promise<boolean> {
  return window === top ? true : ((await send('asked-within', null)) ?? was);
}

function learn(stored: Known): { settings: Settings; words: Strings; ground: Ground } {
  const { listed, work } = standing(stored);
  const settings: Settings = listed ? stored.values : { ...stored.values, askWhen: 'off' };
  const school = schoolOf(settings, () => todayInSchool(new Date()), stored.leftAlone);
  const ground = { school, prepared: prepare(school), work };
  return { settings, words: strings(settings.language, navigator.language), ground };
}

/** Languages whose words this script has whole. */
const whole = new Set<Language>();

/** Asks the worker for the words of the language in force that this script has not: the policy, and all that is not English. True = it can be spoken now. */
async function fetchWords({ language }: Settings): Promise<boolean> {
  const wanted = languageOf(language, navigator.language);
  if (whole.has(wanted)) return false;
  const isNew = !messagesOf(wanted);
  const messages = (await browser.runtime.sendMessage({ name: 'words', request: wanted }).catch(() => null)) as Answer<'words'>;
  if (!messages) return false;
  whole.add(wanted);
  addMessages(wanted, messages);
  return isNew;
}

/** Reads what is stored, or starts from the defaults after 150 ms, and follows every change; `changed` is told of each. */
export async function gather(changed: () => void): Promise<Knowledge> {
  const late = Symbol('late');
  const stored = within(readSettings());
  const inTime = await Promise.race([stored, new Promise<typeof late>((resolve) => setTimeout(resolve, SETTINGS_WITHIN, late))]);
  let known: Known = inTime === late ? { ...nothingStored(), askedWithin: true } : inTime;
  let path = location.pathname;
  let asked = performance.now();
  let stands = JSON.stringify(standing(known));
  const { settings, words, ground } = learn(known);
  const knowledge: Knowledge = {
    settings,
    words,
    judgement: new Judgement(ground),
    follow() {
      // Of the page around it a frame hears nothing: it asks.
      if (window !== top && performance.now() - asked > ASK_AGAIN) {
        asked = performance.now();
        void isAskedWithin(known.askedWithin).then((askedWithin) => askedWithin !== known.askedWithin && renew({ ...known, askedWithin }));
      }
      if (path === location.pathname) return;
      path = location.pathname;
      if (JSON.stringify(standing(known)) !== stands) renew(known);
    },
    spoken: Promise.resolve(),
  };
  const speak = async (): Promise<void> => {
    const fetched = fetchWords(knowledge.settings);
    knowledge.spoken = Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, WORDS_WITHIN))]);
    if (!(await fetched)) return;
    knowledge.words = strings(knowledge.settings.language, navigator.language);
    changed();
  };
  void speak();
  const renew = (now: Known): void => {
    known = now;
    stands = JSON.stringify(standing(now));
    const next = learn(now);
    knowledge.settings = next.settings;
    knowledge.words = next.words;
    knowledge.judgement.renew(next.ground);
    changed();
    void speak();
  };
  // An answer that comes after a newer one is none.
  let latest: unknown = stored;
  const renewBy = (coming: Promise<Known>): void => {
    latest = coming;
    void coming.then((now) => latest === coming && renew(now));
  };
  onSettingsChange((now) => renewBy(within(now)));
  if (inTime === late && latest === stored) renewBy(stored);
  return knowledge;
}
