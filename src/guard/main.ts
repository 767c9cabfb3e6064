import { browser } from '../browser';
import { focusedIn, hostOf, targetOf } from '../composed-tree';
import type { PageState } from '../messages';
import type { Finder } from '../platforms/types';
import type { Composer } from './contract';
import { engineCall } from './engine-call';
import { createGate } from './gate';
import { KEY_EVENTS, keyListener } from './keys';
import { PRESS_EVENTS, pressListener } from './presses';
import { swallow } from './swallow';

/** Events of our own surfaces that a page must not see: its focus traps, hot keys and click-outside handlers. */
const OURS_ONLY = ['focus', 'blur', 'focusin', 'focusout'] as const;
/** What does not leave a shadow root, or tells outside of a closed one only of its host. */
const OF_ROOTS = /^(submit|focusin|click)$/;

/** Watches one page and the frames of its origin, with the finder of its site. Wakes on events only; no timer, no observer. */
export function guard(finder: Finder): void {
  if (globalThis.secondLookGuard || isWatchedFromAbove()) return;
  const call = engineCall();
  const gate = createGate(call);
  const listening = new AbortController();
  const quietly = { capture: true, signal: listening.signal };
  let current: Composer | null = null;

  const showCurrent = (input?: Event): void => {
    if (!current || !gate.engine) return;
    try {
      gate.engine.show(current, input);
    } catch {
      call.report('engine-failed');
    }
  };

  const focused = (element: Element | null): void => {
    const found = element && finder.boxAt(element);
    if (!found) return;
    current = found;
    if (gate.engine) showCurrent();
    else call.retry();
  };

  /** After an update the old guard hears the same events as the new one: it goes. */
  const orphaned = (): boolean => {
    if (browser.runtime?.id) return false;
    listening.abort();
    gate.engine?.leave();
    return true;
  };

  const submitted = (event: Event): void => {
    const form = targetOf(event) as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter;
    const composer = submitter ? finder.postedBy(submitter)?.found : finder.boxIn(form);
    if (!composer || !gate.holds(composer)) return;
    swallow(event);
    gate.take(composer, { how: 'submit', form, submitter });
  };

  const listeners: [type: string, listener: (event: Event) => void][] = [];
  const on = (types: readonly string[], hear: (event: Event) => void, rest?: (event: Event) => boolean): void => {
    const listener = (event: Event): void => {
      if (orphaned() || rest?.(event)) return;
      if (gate.engine?.keeps(event)) {
        event.stopImmediatePropagation();
        return;
      }
      hear(event);
    };
    for (const type of types) listeners.push([type, listener]);
  };
  /** Once more is harmless: the same listeners are added once only. */
  const listen = (place: EventTarget, only = /./): void => {
    for (const [type, listener] of listeners) if (only.test(type)) place.addEventListener(type, listener, quietly);
  };
  const enterRoots = (from: Element | null): void => {
    for (let at = from; at; at = hostOf(at)) {
      const root = at.getRootNode();
      if ('host' in root) listen(root, OF_ROOTS);
      // A window does not count the frames in its shadow roots.
      else if (root !== document) listen((root as Document).defaultView as Window);
    }
  };
  const enterFrame = (frame: Window): void => {
    try {
      listen(frame);
      // A frame that loads anew, or is written anew, forgets its listeners. Load events do not come up to the window.
      frame.document.addEventListener('load', loaded, quietly);
      for (let at = 0; at < frame.length; at++) enterFrame(frame[at] as Window);
    } catch {
      // Of another origin: it has a guard of its own.
    }
  };

  const loaded = ({ target }: Event): void => {
    const { contentWindow } = target as HTMLIFrameElement;
    if (contentWindow) enterFrame(contentWindow);
  };

  const enter = (target: Element | null): void => {
    const now = target ?? focusedIn(document);
    enterRoots(now);
    focused(now);
  };

  on(['pointerdown'], (event) => enterRoots(targetOf(event)));
  on(PRESS_EVENTS, pressListener(finder, gate));
  const keys = keyListener(finder, gate);
  on(KEY_EVENTS, keys.hear, keys.rest);
  on(['submit'], submitted);
  on(OURS_ONLY, (event) => {
    // A frame that takes the focus tells the page around it by a blur of the window alone; Firefox a moment before it does.
    if (event.target === window) setTimeout(enter, 0, null);
    else if (event.type === 'focusin') enter(targetOf(event));
  });
  on(['input'], (event) => {
    // Not the target within a closed root: to ask for that at every key costs more than all the rest.
    if (current?.fields.some((field) => field.contains(event.composedPath()[0] as Node))) showCurrent(event);
    // Typing may be what makes a field a compose box: many sites show the button then.
    else focused(targetOf(event));
  });
  enterFrame(window);

  globalThis.secondLookGuard = {
    finder,
    approve: gate.approve,
    replaying: gate.replaying,
    report: call.report,
    ready(engine) {
      gate.attach(engine);
      showCurrent();
      return gate.engine === engine;
    },
  };
  browser.runtime.onMessage.addListener((message: { name?: string }, _sender, answer) => {
    if (message.name === 'page-state') answer({ state: call.failed ? 'error' : 'watching' } satisfies PageState);
  });
  enter(null);
}

/** A frame of its parent's origin: the parent hears it, since box and button may stand on either side. */
function isWatchedFromAbove(): boolean {
  try {
    return parent !== window && !!parent.document;
  } catch {
    return false;
  }
}
