import { browser } from '../browser';
import type { PageState } from '../messages';
import type { Composer } from './contract';
import { EngineCall } from './engine-call';
import { Gate } from './gate';
import { KEY_EVENTS, keyListener } from './keys';
import { PRESS_EVENTS, pressListener } from './presses';
import { readText } from './read-text';
import { swallow } from './swallow';

/** Events of our own surfaces that a page must not see: its focus traps, hot keys and click-outside handlers. */
const OURS_ONLY = ['focus', 'blur', 'focusin', 'focusout'] as const;

/** Wires the stages of one frame. Wakes on events of the person only; no timer, no observer. */
function guard(): void {
  const finder = globalThis.secondLookFinder;
  if (globalThis.secondLookGuard || !finder) return;
  const call = new EngineCall();
  const gate = new Gate(finder, call);
  const listening = new AbortController();
  let current: Composer | null = null;

  const showCurrent = (): void => {
    if (!current || !gate.engine) return;
    try {
      gate.engine.show(current, readText(current.box));
    } catch {
      call.report('engine-failed');
    }
  };

  const focused = (element: Element | null | undefined): void => {
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

  const on = (types: readonly string[], hear: (event: Event) => void, rest?: (event: Event) => boolean): void => {
    for (const type of types) {
      addEventListener(
        type,
        (event) => {
          if (orphaned() || rest?.(event)) return;
          if (gate.engine?.keeps(event)) {
            if (type !== 'click') event.stopImmediatePropagation();
            return;
          }
          hear(event);
        },
        { capture: true, signal: listening.signal },
      );
    }
  };

  const submitted = (event: Event): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const submitter = (event as SubmitEvent).submitter;
    const composer = submitter ? finder.postedBy(submitter)?.found : finder.boxIn(form);
    if (!composer || gate.verdict(composer) === 'pass') return;
    swallow(event);
    gate.take(composer, { how: 'submit', form, submitter });
  };

  on(PRESS_EVENTS, pressListener(finder, gate));
  const keys = keyListener(finder, gate);
  on(KEY_EVENTS, keys.hear, keys.rest);
  on(['submit'], submitted);
  on(OURS_ONLY, (event) => event.type === 'focusin' && focused(event.composedPath()[0] as Element));
  on(['input'], (event) => {
    const target = event.composedPath()[0] as Element;
    // Typing may be what makes a field a compose box: many sites show the button then.
    if (current?.box.contains(target)) showCurrent();
    else focused(target);
  });

  globalThis.secondLookGuard = {
    ready(engine) {
      gate.attach(engine);
      showCurrent();
    },
  };
  browser.runtime.onMessage.addListener((message: { name?: string }, _sender, answer) => {
    if (message.name === 'page-state') answer({ state: call.failed ? 'error' : 'watching' } satisfies PageState);
  });
  focused(document.activeElement);
}

guard();
