import { browser } from '../browser';
import type { Envelope } from '../messages';
import { effective } from '../settings/effective';
import { registrations } from '../settings/places';
import { managedCache, readStored, userSettings } from '../storage';
import { strings } from '../strings';
import { showBadge, type BadgeState } from './badge';
import { injectEngine } from './inject-engine';
import { watchOpenTabs, watchSites } from './sites';

const TITLES = { watching: 'bar_on', 'not-watching': 'bar_off', attention: 'bar_mind' } as const;

async function settingsNow(): Promise<ReturnType<typeof effective>['values']> {
  const stored = await readStored();
  return effective({ managed: managedCache.of(stored), user: userSettings.of(stored) }).values;
}

async function badge(tabId: number | undefined, state: BadgeState): Promise<void> {
  if (tabId === undefined) return;
  const { language } = await settingsNow();
  await showBadge(tabId, state, strings(language, navigator.language).t(TITLES[state]));
}

/** One change of the registered sites after another: two at once would register the same id twice. */
let sites: Promise<unknown> = Promise.resolve();
function followSites(): void {
  sites = sites.then(async () => {
    const { watch, leave } = registrations(await settingsNow());
    await watchSites(watch, leave);
  });
}

// A tab may close, or go to another page, while we answer it: nobody is there to be told.
const ignoreGone = (): void => {};

browser.runtime.onMessage.addListener((message: Envelope, sender, answer) => {
  switch (message.name) {
    case 'engine-wanted':
      answer('loading');
      injectEngine(sender).then(() => badge(sender.tab?.id, 'watching'), ignoreGone).catch(ignoreGone);
      return;
    case 'needs-attention':
      answer(null);
      badge(sender.tab?.id, 'attention').catch(ignoreGone);
      return;
    case 'hello':
      answer({ version: browser.runtime.getManifest().version });
  }
});

browser.runtime.onInstalled.addListener(() => {
  followSites();
  void watchOpenTabs().catch(ignoreGone);
});
// Firefox starts an event page at a browser start only if this listener exists.
browser.runtime.onStartup.addListener(followSites);
userSettings.onChange(followSites);
managedCache.onChange(followSites);
