import { prepare } from '../core/detect';
import { effective, schoolOf, todayInSchool } from '../settings/effective';
import { isWorkSite, placeOf } from '../settings/places';
import type { Settings } from '../settings/schema';
import { leftAlone, managedCache, readStored, userSettings } from '../storage';
import { strings, type Strings } from '../strings';
import { Judgement } from './judgement';

/** What the engine knows besides the text: the settings in force, their words, and what follows from them. */
export interface Knowledge {
  settings: Settings;
  words: Strings;
  readonly judgement: Judgement;
}

/** Nothing waits for the settings longer than this, milliseconds: the defaults protect, and what comes later is taken up. */
const SETTINGS_WITHIN = 150;

type Stored = Readonly<Record<string, unknown>>;

function read(stored: Stored): { settings: Settings; school: ReturnType<typeof schoolOf>; words: Strings; work: boolean } {
  const { values } = effective({ managed: managedCache.of(stored), user: userSettings.of(stored) });
  const known = chrome.runtime.getManifest().content_scripts?.some(({ matches = [] }) => matches.includes(`*://${location.hostname}/*`)) ?? false;
  const place = placeOf(values, location.hostname, location.pathname, known);
  // Where the school excludes a page, or a site is listed with a path that this page is not under, nothing is asked.
  const settings: Settings = place === 'listed' ? values : { ...values, askWhen: 'off' };
  const words = strings(settings.language, navigator.language);
  const work = isWorkSite(values, location.hostname, location.pathname);
  return { settings, school: schoolOf(settings, todayInSchool(new Date()), leftAlone.of(stored)), words, work };
}

/** Reads what is stored, within 150 ms or starts from the defaults, and follows every change. `changed` is told of each. */
export async function gather(changed: () => void): Promise<Knowledge> {
  const stored = readStored();
  const nothing: Stored = {};
  const first = read(await Promise.race([stored.catch(() => nothing), new Promise<Stored>((resolve) => setTimeout(resolve, SETTINGS_WITHIN, nothing))]));
  const knowledge: Knowledge = {
    settings: first.settings,
    words: first.words,
    judgement: new Judgement(first.school, prepare(first.school), first.work),
  };
  const renew = async (): Promise<void> => {
    const { settings, school, words, work } = read(await readStored());
    knowledge.settings = settings;
    knowledge.words = words;
    knowledge.judgement.renew(school, prepare(school), work);
    changed();
  };
  const again = (): void => void renew().catch(() => {});
  for (const item of [userSettings, managedCache, leftAlone]) item.onChange(again);
  void stored.then(again, () => {});
  return knowledge;
}
