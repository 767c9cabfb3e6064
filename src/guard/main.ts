import { browser } from '../browser';
import { containsAcross, focusedIn, hostOf, targetOf } from '../composed-tree';
import type { Finder } from '../platforms/types';
import type { Composer, GuardDoor } from './contract';
import { draftOf } from './draft';
import type { Ears, Hear } from './ears';
import { engineCall } from './engine-call';
import { createGate } from './gate';
import { keyListener, TYPED_IN } from './keys';
import { pressListener } from './presses';
import { swallow } from './swallow';

/** What does not leave a shadow root, or tells outside of a closed one only of its host. */
const OF_ROOTS = ['submit', 'focusin', 'click'];
const OF_KEYS = /^key/;
/** What may bring a picture: chosen, pasted or dropped. */
const WITH_FILES = /^(input|paste|drop)$/;
/** Heard to keep those of our own surfaces from the page: its focus traps and click-outside handlers. */
const OF_FOCUS = /^(focus|blur)/;

/** Watches one page and the frames of its origin, with the finder of its site. Wakes on events only; no timer, no observer. */
export function guard(finder: Finder, ears: Ears): Hear {
  const call = engineCall();
  const files: File[] = [];
  const gate = createGate(call, files);
  let current: Composer | null = null;

  const showCurrent = (input?: Event): void => {
    try {
      if (current) gate.engine?.show(current, input);
    } catch {
      call.report('engine-failed');
    }
  };

  const focused = (element: Element | null): boolean => {
    const found = element && finder.boxAt(element);
    if (!found) return false;
    current = found;
    if (gate.engine) showCurrent();
    else call.wanted();
    return true;
  };

  /** After an update the old guard hears the same events as the new one: it goes. */
  const orphaned = (): boolean => {
    if (browser.runtime?.id) return false;
    ears.stop();
    gate.engine?.leave();
    return true;
  };

  const submitted = (event: Event): void => {
    const form = targetOf(event) as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter;
    const composer = submitter ? finder.postedBy(submitter)?.found : finder.boxIn(form);
    if (!composer || !gate.holds(composer)) return;
    // A form with a line of its own and without the box, as a search in the same page, posts nothing of it.
    if (!submitter && !containsAcross(form, composer.box) && form.querySelector('input:not([type=hidden])')) return;
    swallow(event);
    gate.take(composer, { how: 'submit', form, submitter });
  };

  const enterRoots = (from: Element | null): void => {
    for (let at = from; at; at = hostOf(at)) {
      const root = at.getRootNode();
      if ('host' in root) ears.listen(root, OF_ROOTS);
      // A window does not count the frames in its shadow roots.
      else if (root !== document) ears.listen((root as Document).defaultView as Window);
    }
  };
  const enter = (target: Element | null): void => {
    const now = target ?? focusedIn(document);
    enterRoots(now);
    focused(now);
  };

  const pressed = pressListener(finder, gate);
  const keys = keyListener(finder, gate, orphaned);

  const door: GuardDoor = (globalThis.secondLookGuard = {
    finder,
    files,
    draftOf,
    approve: gate.approve,
    replaying: gate.replaying,
    guess: () => call.guess(finder),
    look: () => enter(null),
    report: call.report,
    failed: () => call.failed,
    ready(engine) {
      gate.attach(engine);
      showCurrent();
      return gate.engine === engine;
    },
  });

  return (event) => {
    if (!event) return enter(null);
    const { type } = event;
    const isKey = OF_KEYS.test(type);
    // To ask whether we are still wanted costs more than the rest of a key.
    if (isKey ? keys.rest(event) : type !== 'input' && orphaned()) return;
    if (gate.engine?.keeps(event)) event.stopImmediatePropagation();
    else if (isKey) keys.hear(event);
    else if (type === 'submit') submitted(event);
    else if (OF_FOCUS.test(type)) {
      // A frame that takes the focus tells the page around it by a blur of the window alone; Firefox a moment before it does.
      if (event.target === window) setTimeout(enter, 0, null);
      else if (type === 'focusin') enter(targetOf(event));
    } else if (WITH_FILES.test(type)) {
      // Not the target within a closed root: to ask for that at every key costs more than all the rest.
      const at = event.composedPath()[0] as HTMLInputElement;
      const brought = at.files ?? ((event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData)?.files;
      if (brought?.length) {
        files.push(...brought);
        gate.disapprove();
        call.wanted();
      }
      if (brought?.length || current?.fields.some((field) => field.contains(at))) showCurrent(event);
      // Typing may be what makes a field a compose box: many sites show the button then.
      else if (type === 'input' && !focused(targetOf(event)) && targetOf(event)?.closest(TYPED_IN)) door.guess();
    } else {
      if (type === 'pointerdown') enterRoots(targetOf(event));
      pressed(event);
    }
  };
}
