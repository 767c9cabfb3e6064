import type { Page } from 'puppeteer-core';
import { asSource } from '../../../src/demo/driver/as-source';

/** The isolated world that guard and engine share in a page, entered by the browser's own debugging door. */
export interface OurWorld {
  /** Runs `act` in it. It is sent there as source: it must not reach outside itself. */
  run<R>(act: () => R | Promise<R>): Promise<R>;
}

/** Times of the page's clock, milliseconds; 0 for what has not been. */
export interface Seen {
  focused: number;
  /** The engine gave its ready mark. */
  ready: number;
  /** Our host came into the page, and the chip with it. */
  shown: number;
  /** The last text that arrived in the box. */
  typed: number;
  /** The first frame with marks is done; 0 again when they are gone. */
  marked: number;
  /** The first frame with the checklist is done. */
  asked: number;
}

declare global {
  var secondLookSeen: Seen;
}

/** The page must be loaded, with a guard in it. From here on `secondLookSeen` in that world tells what happened when. */
export async function ourWorld(page: Page): Promise<OurWorld> {
  const session = await page.createCDPSession();
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId?: string };
    if (context.origin.startsWith('chrome-extension://') && frameId === mainFrame) contextId = context.id;
  });
  const mainFrame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  // Tells first of the worlds that are there already.
  await session.send('Runtime.enable');
  if (!contextId) throw new Error(`Nothing of the extension runs on ${page.url()}.`);
  const world: OurWorld = {
    async run<R>(act: () => R | Promise<R>) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(${asSource(act)})()`, contextId, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    },
  };
  await world.run(watch);
  return world;
}

/** Runs in the extension's world, from where a closed root can be looked into. */
function watch(): void {
  const seen: Seen = (globalThis.secondLookSeen = { focused: 0, ready: 0, shown: 0, typed: 0, marked: 0, asked: 0 });
  addEventListener('focusin', ({ timeStamp }) => void (seen.focused ||= timeStamp), true);
  addEventListener('input', ({ timeStamp }) => void (seen.typed = timeStamp), true);

  if (globalThis.secondLookGuard === undefined) throw new Error('No guard listens.');
  // It is made at the first event, which may have been already.
  let door: typeof globalThis.secondLookGuard = null;
  const keep = (made: typeof door): void => {
    door = made && {
      ...made,
      ready(engine) {
        seen.ready = performance.now();
        return made.ready(engine);
      },
    };
  };
  keep(globalThis.secondLookGuard);
  Object.defineProperty(globalThis, 'secondLookGuard', { get: () => door, set: keep });

  // Marks are drawn in an animation frame; a message is heard after that frame.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }) => void (seen[data as 'marked' | 'asked'] ||= performance.now()));
  port1.start();
  let root: ShadowRoot | null = null;
  const look = (): void => {
    const shown = root?.querySelector('.marks:not([hidden]) > :not([hidden])');
    if (!shown) seen.marked = 0;
    else if (!seen.marked) port2.postMessage('marked');
    if (!seen.asked && root?.querySelector('dialog[open]')) requestAnimationFrame(() => port2.postMessage('asked'));
  };
  const drawn = new MutationObserver(look);
  new MutationObserver(() => {
    for (const child of document.documentElement.children) {
      if (child.localName !== 'div') continue;
      root = chrome.dom.openOrClosedShadowRoot(child as HTMLElement);
      if (root) seen.shown ||= performance.now();
      if (root) drawn.observe(root, { childList: true, subtree: true, attributes: true });
    }
    look();
  }).observe(document.documentElement, { childList: true });
}
