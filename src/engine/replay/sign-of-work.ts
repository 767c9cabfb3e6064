import type { Composer } from '../../guard/contract';

/** What a page prevents when it takes a post in hand itself. */
const TAKEN = ['click', 'submit', 'keydown'];

/** Whether a page has done anything since. */
export interface Sign {
  seen(): boolean;
  stop(): void;
}

/**
 * Listens and looks for what a page does about a post of `composer`: it goes to another page, takes the event
 * from the browser, or changes anything it shows. A server may take its time after that, and a second press
 * would then be a second post.
 */
export function signOfWork({ box }: Composer): Sign {
  const until = new AbortController();
  const events: Event[] = [];
  let worked = false;
  const observer = new MutationObserver(() => (worked = true));
  for (const page of new Set([document, box.ownerDocument])) {
    for (const type of TAKEN) page.addEventListener(type, (event) => events.push(event), { capture: true, signal: until.signal });
    observer.observe(page.body, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  addEventListener('pagehide', () => (worked = true), { signal: until.signal });
  return {
    seen: () => worked || observer.takeRecords().length > 0 || events.some(({ defaultPrevented }) => defaultPrevented),
    stop() {
      until.abort();
      observer.disconnect();
    },
  };
}
