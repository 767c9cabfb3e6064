import { browser } from '../browser';
import type { PageState } from '../messages';

/** The active tab as far as the popup may know it. */
export interface SeenPage {
  /** '' where the browser does not tell: its own pages. */
  readonly url: string;
  /** The guard's answer; null where there is none to answer. */
  readonly answer: PageState | null;
}

/** A page that hangs is not waited for. */
const ANSWER_WAIT = 800;

/** Asks the active tab's guard how it stands. */
export async function askPage(): Promise<SeenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return { url: '', answer: null };
  const late = new Promise<null>((resolve) => setTimeout(resolve, ANSWER_WAIT, null));
  const asked: Promise<PageState | undefined> = browser.tabs.sendMessage(tab.id, { name: 'page-state', request: null }, { frameId: 0 });
  const answer = await Promise.race([asked.catch(() => null), late]);
  return { url: tab.url ?? '', answer: answer ?? null };
}
