import { page, type PageTable } from './served';

/** Chat lines that differ only in the event of Enter they act on. `#t` is the box. */

const BOXES = {
  textarea: '<textarea id="t" rows="1" cols="100" aria-label="Message"></textarea>',
  contenteditable: '<div id="t" contenteditable role="textbox" aria-label="Message" style="border:1px solid"></div>',
} as const;

const wired = (box: string, acts: string): string =>
  page(
    box,
    `<script type="module">
      const box = document.getElementById('t');
      const read = () => box.value ?? box.innerText.replaceAll('\\u00A0', ' ').replace(/\\n$/, '');
      window.published = [];
      const send = (event) => {
        event.preventDefault();
        if (!read().trim()) return;
        window.published.push({ text: read(), trusted: event.isTrusted });
        if ('value' in box) box.value = ''; else box.textContent = '';
      };
      const isEnter = (event) => event.key === 'Enter' && !event.shiftKey && !event.isComposing;
      ${acts}
    </script>`,
  );

const ACTS = {
  keydown: "box.addEventListener('keydown', (event) => isEnter(event) && send(event));",
  keypress: "box.addEventListener('keypress', (event) => isEnter(event) && send(event));",
  beforeinput: "box.addEventListener('beforeinput', (event) => /^insert(Paragraph|LineBreak)$/.test(event.inputType) && send(event));",
  keyup: `box.addEventListener('keydown', (event) => isEnter(event) && event.preventDefault());
     box.addEventListener('keyup', (event) => isEnter(event) && send(event));`,
} as const;

export interface EnterPage {
  readonly acts: keyof typeof ACTS;
  readonly box: keyof typeof BOXES;
  readonly path: string;
}

export const ENTER_WAYS: readonly EnterPage[] = (Object.keys(BOXES) as (keyof typeof BOXES)[]).flatMap((box) =>
  (Object.keys(ACTS) as (keyof typeof ACTS)[]).map((acts) => ({ acts, box, path: `/enter/${acts}/${box}` })),
);

export const ENTER_PAGES: PageTable = {
  ...Object.fromEntries(ENTER_WAYS.map(({ acts, box, path }) => [path, wired(BOXES[box], ACTS[acts])])),

  /** Enter posts though there is a button too, and nothing in the page says so. */
  '/enter/beside-button': wired(`${BOXES.contenteditable}<button type="button">Send</button>`, ACTS.keydown),
};
