/* oxlint-disable unicorn/consistent-function-scoping -- the function travels as source, with all it needs inside */

/** What the page's side knows of an element. `role` is '' for an element that a screen reader does not tell. */
export interface Described {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly rect: { x: number; y: number; width: number; height: number };
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly cut: boolean;
}

/**
 * Runs inside the browser, in a world of its own, on the elements of closed shadow roots; it is sent there as
 * source (`asSource`), so everything it needs stands inside it. Role and name follow the accessible-name rules as far as
 * our own pages use them: where the browser tells them itself (Chromium), its answer is taken instead.
 */
export function describe(...elements: Element[]): string {
  const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const up = (node: Node): Node | null => (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
  const within = (node: Node, test: (element: Element) => boolean): boolean => {
    for (let at: Node | null = node; at; at = up(at)) if (at instanceof Element && test(at)) return true;
    return false;
  };

  const inputRoles: Record<string, string> = { checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button', search: 'searchbox' };
  const roles: Record<string, string> = {
    DIALOG: 'dialog', BUTTON: 'button', TEXTAREA: 'textbox', SELECT: 'combobox', UL: 'list', OL: 'list', LI: 'listitem',
    P: 'paragraph', MARK: 'mark', OUTPUT: 'status', FIELDSET: 'group', NAV: 'navigation', FORM: 'form', IMG: 'image',
    STRONG: 'strong', EM: 'emphasis', BLOCKQUOTE: 'blockquote', DEL: 'deletion', INS: 'insertion',
  };
  const roleOf = (element: Element): string => {
    const said = element.getAttribute('role')?.trim().split(/\s+/)[0];
    if (said) return said === 'none' || said === 'presentation' ? '' : said === 'img' ? 'image' : said;
    const tag = element.tagName.toUpperCase();
    if (/^H[1-6]$/.test(tag)) return 'heading';
    if (tag === 'A') return element.hasAttribute('href') ? 'link' : '';
    if (tag === 'INPUT') return inputRoles[(element as HTMLInputElement).type] ?? 'textbox';
    if (tag === 'SECTION') return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 'region' : '';
    return roles[tag] ?? '';
  };

  const fromContents = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility()) return '';
    const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    if (label) return label;
    const words = [...node.childNodes].map(fromContents).join('');
    return getComputedStyle(node).display.startsWith('inline') ? words : ` ${words} `;
  };
  const NAMED_BY_CONTENTS = /^(button|link|heading|checkbox|radio|option|menuitem|tab|switch|tooltip|cell|row)$/;
  const nameOf = (element: Element, role: string): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => (id ? (root.getElementById(id) ?? []) : []));
    if (by.length) return tidy(by.map((label) => label.getAttribute('aria-label') ?? label.textContent ?? '').join(' '));
    const said = element.getAttribute('aria-label');
    if (said?.trim()) return tidy(said);
    const labels = (element as HTMLInputElement).labels;
    if (labels?.length) return tidy([...labels].map((label) => label.textContent ?? '').join(' '));
    const alt = element.getAttribute('alt');
    if (alt) return tidy(alt);
    const contents = NAMED_BY_CONTENTS.test(role) ? tidy(fromContents(element)) : '';
    return contents || tidy(element.getAttribute('title') ?? '');
  };

  const modals = elements.filter((element) => element.matches('dialog:modal'));
  const told = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !within(element, (at) => at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) &&
    (modals.length === 0 || within(element, (at) => modals.includes(at)));

  return JSON.stringify(
    elements.map((element): Described => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const role = told(element) ? roleOf(element) : '';
      return {
        role,
        name: role ? nameOf(element, role) : '',
        text: (element instanceof HTMLElement ? element.innerText : element.textContent) ?? '',
        rect: { x, y, width, height },
        disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
        focused: element.matches(':focus'),
        cut: element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'hidden',
      };
    }),
  );
}

/** `act` as source, to be run in a page. The TypeScript loader names functions through a helper that no page has. */
export function inPage(act: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (named) => named; return (${act.toString()})(...args); }`;
}
