import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../../src/demo/driver/until';
import type { Composer, Way } from './composers';

/** What a person sees in a box, as the page itself tells it. */
export interface BoxState {
  readonly text: string;
  /** Where the selection starts and ends, in UTF-16 units of the text; `anchor` is where it was begun. */
  readonly anchor: number;
  readonly focus: number;
  readonly focused: boolean;
}

/** One compose box in an open page, used as a person uses it. */
export interface Box {
  readonly page: Page;
  /** Waits for the editor to stand, and presses into it. */
  enter(): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts `text` on the clipboard and pastes it at the caret, by the keys a person would use. */
  paste(text: string): Promise<void>;
  /** Takes the caret back to `anchor` by the arrow keys, and on to `focus` with Shift. */
  select(anchor: number, focus: number): Promise<void>;
  state(): Promise<BoxState>;
  /** Waits until the page has drawn what has happened so far: no person is quicker. */
  drawn(): Promise<unknown>;
  post(way?: Way): Promise<void>;
  /** Presses its post button, or Enter, twice at once. */
  postTwice(): Promise<void>;
}

/** Presses `key` while each of `held` is down. */
export async function chord(page: Page, held: 'Control' | 'Shift', key: 'Enter' | 'v' | 'z', commands: string[] = []): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key, { commands });
  await page.keyboard.up(held);
}

export function boxIn(page: Page, { input, frame, button = '', ways, oneKeyAFrame }: Composer): Box {
  const [usual = 'button'] = ways;
  const home = async (): Promise<Frame> => {
    if (!frame) return page.mainFrame();
    const element = await page.waitForSelector(frame);
    return (await element?.contentFrame()) ?? page.mainFrame();
  };
  const pressButton = async (count: number): Promise<void> => {
    // The button of a framed box stands on either side.
    const at = frame && !(await page.$(button)) ? await home() : page.mainFrame();
    await at.waitForSelector(`${button}:not(:disabled)`, { timeout: 5000 });
    await at.click(button, { count });
  };
  const drawn = (): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const state = async (): Promise<BoxState> => (await home()).$eval(input, stateOf);
  const back = async (to: number): Promise<void> => {
    // Editors draw what was typed in their own time, and put the caret back then: each step is seen before the next.
    for (let { focus } = await state(); focus > to; focus--) {
      await page.keyboard.press('ArrowLeft');
      await until(`the caret at ${focus - 1}`, async () => (await state()).focus === focus - 1);
    }
  };
  return {
    page,
    async enter() {
      // An editor may stand before it is laid out.
      await until(`${input} to be pressed`, async () => (await home()).click(input).then(() => true));
    },
    async type(text) {
      if (!oneKeyAFrame) return page.keyboard.type(text);
      for (const key of text) {
        await drawn();
        await page.keyboard.type(key);
      }
      await drawn();
    },
    async paste(text) {
      // Firefox copies only in the frame that has the focus.
      await (await home()).evaluate((words) => {
        const copy = (event: ClipboardEvent): void => {
          event.preventDefault();
          event.stopImmediatePropagation();
          event.clipboardData?.setData('text/plain', words);
        };
        addEventListener('copy', copy, { once: true, capture: true });
        document.execCommand('copy');
      }, text);
      await chord(page, 'Control', 'v', ['Paste']);
    },
    async select(anchor, focus) {
      await back(anchor);
      await page.keyboard.down('Shift');
      await back(focus);
      await page.keyboard.up('Shift');
    },
    state,
    drawn,
    async post(way = usual) {
      if (way === 'Enter') await page.keyboard.press('Enter');
      else if (way === 'Ctrl+Enter') await chord(page, 'Control', 'Enter');
      else await pressButton(1);
    },
    async postTwice() {
      if (usual === 'button') return pressButton(2);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    },
  };
}

/** Runs in the page. */
function stateOf(box: Element): BoxState {
  const focused = (box.getRootNode() as Document | ShadowRoot).activeElement === box && document.hasFocus();
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    const [start, end] = [box.selectionStart ?? 0, box.selectionEnd ?? 0];
    const back = box.selectionDirection === 'backward';
    return { text: box.value, anchor: back ? end : start, focus: back ? start : end, focused };
  }
  const upTo = (node: Node | null, offset: number): number => {
    const before = new Range();
    before.setStart(box, 0);
    if (node) before.setEnd(node, offset);
    return before.toString().length;
  };
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = getSelection() ?? {};
  // What editors put into an empty line so that it can hold the caret is no text, and a space at an edge is one.
  const text = (box as HTMLElement).innerText.replaceAll(/[\uFEFF\u2060]/g, '').replaceAll('\u00A0', ' ').replace(/\n$/, '');
  return { text, anchor: upTo(anchorNode, anchorOffset), focus: upTo(focusNode, focusOffset), focused };
}
