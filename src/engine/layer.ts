import { hostOf } from '../composed-tree';
import { createPresses, innerAt } from './press';
import { dress } from './sheets';

/** One thing of ours on the page: the checklist, the chip with its marks, the findings list. */
export interface Surface {
  readonly node: HTMLElement;
  /** Takes all keys while it is there, wherever the page has put the focus. */
  readonly modal?: boolean;
  /** Pressing it with the pointer leaves the caret where it is, but in a field of ours. */
  readonly keepsCaret?: boolean;
  /** A key event that is for it though the focus is elsewhere. */
  claims?(event: KeyboardEvent): boolean;
  /** A key that was pressed in it; the guard has already kept the event from the page. */
  onKey?(event: KeyboardEvent): void;
  /** Our host went, with everything in it, and was put back: what the top layer forgot is to be opened again. */
  restored?(): void;
  /** Our host went for the second time; nothing more can be shown here. */
  lost?(): void;
}

/** Our one element in the page: nothing on it says what it is, and nothing in it can be read. */
export interface Layer {
  readonly root: ShadowRoot;
  /** Takes in the styles of a surface that came with another file. */
  wear(styles: string): void;
  /** Shows `surface`; the answer takes it away again. */
  add(surface: Surface): () => void;
  /** Is this event aimed at something of ours, or is it a key that belongs to an open surface? */
  holds(event: Event): boolean;
  /** An event that `holds` said yes to, stopped before the page heard it (clicks are passed on to us besides). */
  hear(event: Event): void;
  /** Puts the host where `near` can be reached from: in its open modal dialog, or in the document element. */
  home(near: Element | null): void;
  /** A checklist is open. */
  isModal(): boolean;
  /** Takes every trace out of the page. */
  remove(): void;
}

/** `language` is set inside the layer, so that a screen reader pronounces us rightly in any page. */
export function createLayer({ language }: { language: string }): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const { press } = createPresses(root);
  const surfaces: Surface[] = [];
  /** Keys whose press we heard and whose release we have not. */
  const down = new Set<string>();
  let watcher: MutationObserver | undefined;
  let putBack = false;
  /** What the host was last asked to be near to; a modal surface takes it away for a while. */
  let near: Element | null = null;

  const modal = (): Surface | undefined => surfaces.findLast((surface) => surface.modal);

  /** Only while a checklist is open: a page that clears the document must not leave a post held for ever. */
  const watch = (): void => {
    watcher?.disconnect();
    watcher = undefined;
    if (!modal()) return;
    watcher = new MutationObserver(() => {
      if (host.isConnected) return;
      const open = [...surfaces];
      if (!putBack && document.documentElement) {
        putBack = true;
        document.documentElement.append(host);
        for (const surface of open) surface.restored?.();
        watch();
      } else {
        watcher?.disconnect();
        for (const surface of open) surface.lost?.();
      }
    });
    watcher.observe(document, { childList: true });
    if (host.parentNode) watcher.observe(host.parentNode, { childList: true });
  };

  /** A page that zooms itself does not zoom ours: their places are the window's. */
  const unzoom = ({ node: { style } }: Surface): void => {
    style.zoom = String(1 / (host.currentCSSZoom ?? 1));
  };

  const layer: Layer = {
    root,
    wear: (styles) => dress(root, styles),
    add(surface) {
      if (!host.isConnected) document.documentElement.append(host);
      surface.node.lang = language;
      surface.node.dir = 'ltr';
      surface.node.classList.add('sl');
      root.append(surface.node);
      surfaces.push(surface);
      unzoom(surface);
      if (surface.modal) {
        putBack = false;
        watch();
      }
      return () => {
        surface.node.remove();
        const at = surfaces.indexOf(surface);
        if (at >= 0) surfaces.splice(at, 1);
        watch();
        if (surfaces.length === 0) host.remove();
        else if (surface.modal) layer.home(near);
      };
    },
    holds(event) {
      if (event.target === host) return true;
      if (!isKey(event)) return false;
      for (const surface of surfaces) if (surface.modal || surface.claims?.(event)) return true;
      // The end of a press that began with us is ours too: a chat box may send on the release of Enter.
      return down.size > 0 && event.type === 'keyup' && down.has(event.code);
    },
    hear(event) {
      if (!event.isTrusted) return;
      if (isKey(event)) {
        if (event.type === 'keyup') down.delete(event.code);
        if (event.type !== 'keydown') return;
        down.add(event.code);
        const focused = root.activeElement;
        const surface =
          modal() ??
          surfaces.find(({ node }) => focused && node.contains(focused)) ??
          surfaces.find((other) => other.claims?.(event));
        surface?.onKey?.(event);
      } else if (event.type === 'mousedown') {
        const { clientX, clientY } = event as MouseEvent;
        const inner = innerAt(root, clientX, clientY);
        if (inner && inner.localName !== 'textarea' && surfaces.some(({ node, keepsCaret }) => keepsCaret && node.contains(inner))) event.preventDefault();
      } else if (event.type === 'click') press(event as MouseEvent);
    },
    home(element) {
      if (!modal()) near = element;
      const parent = modal() ? document.documentElement : homeOf(element);
      if (host.parentNode === parent) return;
      parent.append(host);
      for (const surface of surfaces) {
        unzoom(surface);
        surface.restored?.();
      }
    },
    isModal: () => modal() !== undefined,
    remove() {
      for (const surface of surfaces.toReversed()) surface.lost?.();
      watcher?.disconnect();
      surfaces.length = 0;
      host.remove();
    },
  };
  return layer;
}

/** A frame's events are of that frame's classes. */
const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

/** An open modal dialog of the page makes all the rest inert, so what belongs to a box in it has to be in it too. */
function homeOf(near: Element | null): Element {
  for (let at: Element | null = near; at; at = hostOf(at)) {
    const dialog = at.closest('dialog:modal');
    // In a frame the dialog makes only that frame's page inert.
    if (dialog?.ownerDocument === document) return dialog;
  }
  return document.documentElement;
}
