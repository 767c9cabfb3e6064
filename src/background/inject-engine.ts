import { browser } from '../browser';

/** The document a message came from, as a target for scripting. */
function documentOf(sender: chrome.runtime.MessageSender): chrome.scripting.InjectionTarget | null {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  // By document where the browser names it: a frame may have moved on to another page meanwhile.
  if (sender.documentId) return { tabId, documentIds: [sender.documentId] };
  return { tabId, frameIds: [sender.frameId ?? 0] };
}

/** Puts the engine into the sender's own document. A failure is the guard's to notice: its ready mark never comes. */
export async function injectEngine(sender: chrome.runtime.MessageSender): Promise<void> {
  const target = documentOf(sender);
  if (target) await browser.scripting.executeScript({ target, files: ['engine.js'], injectImmediately: true });
}
