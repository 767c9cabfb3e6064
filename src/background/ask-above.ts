import { browser } from '../browser';
import type { Answer, MessageName, Question, Request } from '../messages';
import { guardIn } from '../page-state';

/** One message to one frame of a tab; null where nobody answers. */
export async function tell<N extends MessageName>(tabId: number, frameId: number, name: N, request: Request<N>): Promise<Answer<N> | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, { name, request }, { frameId })) as Answer<N> | undefined) ?? null;
  } catch {
    return null;
  }
}

const TOP = 0;

/**
 * Opens the checklist for a frame of another site in the page around it, where there is room. Only where
 * that page is watched too: nothing of ours runs in another.
 * @returns false when it cannot be asked there
 */
export async function askAbove(question: Question, { tab, frameId }: chrome.runtime.MessageSender): Promise<boolean> {
  const tabId = tab?.id;
  if (tabId === undefined || !frameId) return false;
  const ask = (): Promise<boolean | null> => tell(tabId, TOP, 'ask-here', { frame: frameId, question });
  const asked = await ask();
  if (asked !== null) return asked;
  if ((await guardIn(tabId)) === null) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [TOP] }, files: ['engine.js'], injectImmediately: true });
  return (await ask()) ?? false;
}
