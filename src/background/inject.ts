import { browser } from '../browser';
import { platforms, software } from '../platforms/index';
import { isWithin } from '../settings/places';

/** The document a message came from, as a target for scripting. */
function documentOf(sender: chrome.runtime.MessageSender): chrome.scripting.InjectionTarget | null {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  // By document where the browser names it: a frame may have moved on to another page meanwhile.
  if (sender.documentId) return { tabId, documentIds: [sender.documentId] };
  return { tabId, frameIds: [sender.frameId ?? 0] };
}

/** The engine, and before it what the sender's site tells of a post besides its words. */
export function engineFor({ url = '' }: chrome.runtime.MessageSender): string[] {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' };
  const site = platforms.find(({ matches, tells }) => tells && isWithin(matches, hostname, pathname));
  return [...(site ? [`tells/${site.id}.js`] : []), 'engine.js'];
}

/** The rules of the software that a listed page was known for. */
export const rulesFor = (ids: readonly string[]): string[] => software.filter(({ id }) => ids.includes(id)).map(({ id }) => `software/${id}.js`);

/** Puts our files into the sender's own document. A failure is the guard's to notice: the engine's ready mark never comes. */
export async function inject(sender: chrome.runtime.MessageSender, files: string[]): Promise<void> {
  // A page of ours brings its own; no browser lets a script in there.
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return;
  const target = documentOf(sender);
  if (target) await browser.scripting.executeScript({ target, files, injectImmediately: true });
}
