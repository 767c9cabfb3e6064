import tokens from '../style/tokens.css?inline';
import base from './base.css?inline';
import chip from './chip/chip.css?inline';

/**
 * Every sheet of the layer but that of list and checklist, which bring their own. The tokens are set on our own elements, not on the host:
 * a page's `* { --ink: … }` reaches a host and would win there. They go by names of this frame alone: what a page registers by
 * `@property` holds in our trees too.
 */
const OWN = `--${Math.random().toString(36).slice(2)}-`;
const TEXTS = [tokens.replaceAll(':host', '.sl'), base, chip];

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text.replace(/--(?=[a-z])/g, OWN));
  sheets.set(text, sheet);
  return sheet;
}

/** Gives `root` our styles, and `more` that came later; constructed sheets, which neither a content policy nor the page can touch. */
export function dress(root: ShadowRoot, ...more: readonly string[]): void {
  root.adoptedStyleSheets = [...TEXTS, ...more].map(sheetOf);
}
