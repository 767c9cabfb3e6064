import { browser } from '../browser';
import { prepare } from '../core/detect';
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
  /** The words that this script had not at first have come, or are not waited for. */
  spoken: Promise<unknown>;
}

/** Nothing waits for the settings longer than this, milliseconds: the defaults protect, and what comes later is taken up. */
const SETTINGS_WITHIN = 150;
/** Nor for the policy's clauses, which the checklist unfolds. */
const WORDS_WITHIN = 50;

function learn(stored: InForce): { settings: Settings; words: Strings; ground: Ground } {
  const { hostname, pathname } = location;
  const named = browser.runtime.getManifest().content_scripts ?? [];
  const known = named.some(({ matches = [] }) => isWithin(matches, hostname, pathname));
  // Where the school excludes a page, or lists a site with a path that this page is not under, nothing is asked.
  // On a page of ours there is a box to practise in.
  const listed = /^(chrome|moz)-e/.test(location.protocol) || placeOf(stored.values, hostname, pathname, known) === 'listed';
  const settings: Settings = listed ? stored.values : { ...stored.values, askWhen: 'off' };
  const school = schoolOf(settings, () => todayInSchool(new Date()), stored.leftAlone);
  const ground = { school, prepared: prepare(school), work: isWithin(settings.workSites, hostname, pathname) };
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
  const stored = readSettings();
  const inTime = await Promise.race([stored, new Promise<typeof late>((resolve) => setTimeout(resolve, SETTINGS_WITHIN, late))]);
  const { settings, words, ground } = learn(inTime === late ? nothingStored() : inTime);
  const knowledge: Knowledge = { settings, words, judgement: new Judgement(ground), spoken: Promise.resolve() };
  const speak = async (): Promise<void> => {
    const fetched = fetchWords(knowledge.settings);
    knowledge.spoken = Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, WORDS_WITHIN))]);
    if (!(await fetched)) return;
    knowledge.words = strings(knowledge.settings.language, navigator.language);
    changed();
  };
  void speak();
  const renew = (now: InForce): void => {
    const next = learn(now);
    knowledge.settings = next.settings;
    knowledge.words = next.words;
    knowledge.judgement.renew(next.ground);
    changed();
    void speak();
  };
  onSettingsChange(renew);
  if (inTime === late) void stored.then(renew);
  return knowledge;
}
