import tokens from '../style/tokens.css?inline';
import base from './base.css?inline';
import checklist from './checklist/checklist.css?inline';
import chip from './chip/chip.css?inline';
import list from './chip/list.css?inline';

/**
 * Every sheet of the layer. The tokens are set on our own elements, not on the host: a page's `* { --ink: … }`
 * reaches a host and would win there.
 */
const TEXTS = [tokens.replaceAll(':host', '.sl'), base, checklist, chip, list];

let sheets: CSSStyleSheet[] | undefined;

/** Gives `root` our styles; constructed sheets, which neither a content policy nor the page can touch. */
export function dress(root: ShadowRoot): void {
  sheets ??= TEXTS.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = sheets;
}
