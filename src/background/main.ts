import { browser } from '../browser';
import type { Envelope } from '../messages';
import { guardIn } from '../page-state';
import { platforms } from '../platforms/index';
import type { Platform } from '../platforms/types';
import { keepManagedSettings } from '../settings/keep-managed';
import { onCheckedChange, readChecked } from '../settings/load-checked';
import { isWithin, placeOf, registrations, type Place } from '../settings/places';
import type { Settings } from '../settings/schema';
import { messagesOf, strings } from '../strings';
import { askAbove, tell } from './ask-above';
import { showBadge, type BadgeState } from './badge';
import { engineFor, inject, rulesFor } from './inject';
import { welcome } from './welcome';
import { watchOpenTabs, watchSites } from './sites';

const TITLES = { watching: 'bar_on', part: 'bar_part', 'not-watching': 'bar_off', attention: 'bar_mind' } as const;

async function badge(tabId: number | undefined, state: BadgeState): Promise<void> {
  if (tabId === undefined) return;
  const { values } = await readChecked();
  await showBadge(tabId, state, strings(values.language, navigator.language).t(TITLES[state]));
}

interface Around {
  readonly site: Platform | undefined;
  readonly place: Place;
}

/** The page that a tab shows, by the settings; null where the browser does not tell which. */
function around({ url = '' }: Partial<chrome.tabs.Tab> = {}, values: Settings): Around | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const site = platforms.find(({ matches }) => isWithin(matches, hostname, pathname));
  return { site, place: placeOf(values, hostname, pathname, site !== undefined) };
}

/** Nothing is asked there, in no frame either: the school keeps us out, or records are kept there. */
const isClosed = (place: Place): boolean => place === 'excluded' || place === 'record';

/** Where the settings want nothing asked, an engine that is there all the same watches nothing, and the icon says so. */
async function watching({ tab, frameId }: chrome.runtime.MessageSender): Promise<BadgeState> {
  const { values } = await readChecked();
  if (values.askWhen === 'off') return 'not-watching';
  const page = around(tab, values);
  if (!page) return 'watching';
  if (isClosed(page.place)) return 'not-watching';
  // A frame of a site that is known can call from within such a page.
  if (page.place === 'unlisted') return frameId ? 'part' : 'not-watching';
  const { site } = page;
  if (site?.gaps || site?.composers.length === 0) return 'part';
  return tab?.id !== undefined && (await guardIn(tab.id)) === 'part' ? 'part' : 'watching';
}

// A tab may close, or go to another page, while we answer it: nobody is there to be told.
const ignoreGone = (): void => {};

/** One change of the registered sites after another: two at once would register the same id twice. */
let sites: Promise<unknown> = Promise.resolve();
function followSites(afresh = false): void {
  sites = sites
    .then(async () => {
      const { watch, leave } = registrations((await readChecked()).values);
      await watchSites(watch, leave, afresh);
    })
    // One change that failed must not keep the next from being made.
    .catch(ignoreGone);
}

browser.runtime.onMessage.addListener((message: Envelope, sender, answer) => {
  switch (message.name) {
    case 'engine-wanted':
      answer('loading');
      inject(sender, engineFor(sender)).then(async () => badge(sender.tab?.id, await watching(sender))).catch(ignoreGone);
      return;
    case 'checklist-wanted':
      answer('loading');
      inject(sender, ['checklist.js']).catch(ignoreGone);
      return;
    case 'guess-wanted':
    case 'sign-wanted':
      answer(null);
      inject(sender, [message.name === 'sign-wanted' ? 'checking.js' : 'guess.js']).catch(ignoreGone);
      return;
    case 'rules-wanted':
      answer(null);
      inject(sender, rulesFor(message.request)).catch(ignoreGone);
      return;
    case 'picture-wanted':
      inject(sender, ['picture.js']).then(() => answer(null), () => answer(null));
      return true;
    case 'asked-within':
      readChecked()
        .then(({ values }) => {
          const page = around(sender.tab, values);
          answer(!page || !isClosed(page.place));
        })
        .catch(() => answer(true));
      return true;
    case 'site-changed':
      answer(null);
      watching(sender)
        .then((state) => badge(sender.tab?.id, state))
        .catch(ignoreGone);
      return;
    case 'needs-attention':
      answer(null);
      badge(sender.tab?.id, 'attention').catch(ignoreGone);
      return;
    case 'ask-above':
      void askAbove(message.request, sender).then(answer);
      return true;
    case 'reply-below':
      answer(null);
      if (sender.tab?.id !== undefined) void tell(sender.tab.id, message.request.frame, 'reply', message.request.reply);
      return;
    case 'words':
      answer(messagesOf(message.request));
      return;
    case 'hello':
      answer({ version: browser.runtime.getManifest().version });
  }
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void welcome().catch(ignoreGone);
  followSites(true);
  void watchOpenTabs().catch(ignoreGone);
});
// Firefox starts an event page at a browser start only if this listener exists.
browser.runtime.onStartup.addListener(() => followSites());
onCheckedChange(() => followSites());
// A person may take the access to sites away and give it back: what is open by then would else be watched from its next load on.
browser.permissions.onAdded.addListener(() => {
  followSites(true);
  void watchOpenTabs().catch(ignoreGone);
});
keepManagedSettings();
