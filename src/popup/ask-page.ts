import { browser } from '../browser';
import { guardIn, watchedWithin, type GuardState } from '../page-state';

/** The active tab as far as the popup may know it. */
export interface SeenPage {
  /** '' where the browser does not tell: its own pages. */
  readonly url: string;
  /** How its guard stands; null where there is none. */
  readonly guard: GuardState | null;
  /** The hosts of its frames that have one. */
  readonly within: readonly string[];
}

/** A page that hangs is not waited for. */
const ANSWER_WAIT = 800;

/** Looks how the active tab's guard stands. */
export async function askPage(): Promise<SeenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return { url: '', guard: null, within: [] };
  const late = new Promise<null>((resolve) => setTimeout(resolve, ANSWER_WAIT, null));
  const [guard, within] = await Promise.all([Promise.race([guardIn(tab.id), late]), Promise.race([watchedWithin(tab.id), late])]);
  return { url: tab.url ?? '', guard, within: within ?? [] };
}
