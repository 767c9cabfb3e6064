/**
 * Pressing our own controls. The usual way is the click that reaches our shadow root; a page that stops
 * clicks on `window` does not get to disable "Go back", so the same click, heard first by the guard,
 * presses the control under it if it never arrived. Each event presses once.
 */

declare global {
  /** What our controls do. Kept in our world, for the layer and for what comes into it from another file of ours. */
  var secondLookActs: WeakMap<Element, (event: MouseEvent) => void> | undefined;
}

const acts = (globalThis.secondLookActs ??= new WeakMap());

/** Gives `control` its act; called again at every drawing, the last one counts. */
export function setAct(control: Element | null, act: (event: MouseEvent) => void): void {
  if (control) acts.set(control, act);
}

/** Presses inside one shadow root. */
export interface Presses {
  /** A click heard on `window` before the page could: pressed after its dispatch, unless it arrived by itself. */
  press(event: MouseEvent): void;
}

/** Listens for clicks in `root` that came past the guard, and keeps them from going on to the page. */
export function createPresses(root: ShadowRoot): Presses {
  const done = new WeakSet<Event>();

  const activate = (control: Element | null, event: MouseEvent): void => {
    if (done.has(event)) return;
    done.add(event);
    // The second half of a double press was meant for the site's own Post button.
    if (!event.isTrusted || event.detail > 1 || !control) return;
    acts.get(control)?.(event);
  };

  root.addEventListener('click', (event) => {
    event.stopPropagation();
    activate(controlOf(event.target as Element | null), event as MouseEvent);
  });

  return {
    press(event) {
      if (!event.isTrusted) return;
      // A click made by the keyboard or a screen reader has no place; ours is then where the focus is.
      const under = event.detail > 0 ? innerAt(root, event.clientX, event.clientY) : root.activeElement;
      const control = controlOf(under);
      if (control) setTimeout(() => activate(control, event), 0);
    },
  };
}

function controlOf(from: Element | null): Element | null {
  for (let at = from; at; at = at.parentElement) if (acts.has(at)) return at;
  return null;
}

/** The element of `root` at a point of the window, never one of the page's. */
export function innerAt(root: ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  return hit && root.contains(hit) ? hit : null;
}
