import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../src/demo/driver/until';

/** WordPress's block editor, as a person uses it. Its text stands in a frame, its buttons in the page around it. */

const TITLE = '.wp-block-post-title';
const PARAGRAPH = '.is-root-container [data-type="core/paragraph"]';
const OPEN_PANEL = '.editor-post-publish-panel__toggle';
const PUBLISH = '.editor-post-publish-panel__header-publish-button button';
const UPDATE = '.edit-post-header__settings .editor-post-publish-button';
const SAVE_DRAFT = '.editor-post-save-draft';

/** The canvas, once it can be written in: the frame starts empty, and React brings its body. */
export const canvasOf = (page: Page): Promise<Frame> =>
  until('the canvas', async () => {
    const frame = await (await page.$('iframe[name=editor-canvas]'))?.contentFrame();
    return (await frame?.$(TITLE)) && frame;
  });

/** Writes a new post. */
export async function write(page: Page, title: string, paragraphs: readonly string[]): Promise<void> {
  const canvas = await canvasOf(page);
  await canvas.click(TITLE);
  await page.keyboard.type(title);
  for (const paragraph of paragraphs) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
  await until('what was typed', async () => (await shown(page)).join() === [title, ...paragraphs].join());
}

/** Writes on at the end of a post's first paragraph. */
export async function writeOn(page: Page, text: string): Promise<void> {
  const canvas = await canvasOf(page);
  await until('the first paragraph', () => canvas.$(PARAGRAPH));
  await canvas.click(PARAGRAPH);
  await page.keyboard.press('End');
  await page.keyboard.type(text);
  await until('what was typed', async () => (await shown(page))[1]?.endsWith(text));
}

/** Title and paragraphs, as the editor shows them. */
export async function shown(page: Page): Promise<string[]> {
  const canvas = await canvasOf(page);
  return canvas.$$eval(`${TITLE}, ${PARAGRAPH}`, (all) => all.map((one) => (one as HTMLElement).innerText.replaceAll('\uFEFF', '')));
}

/** Presses a button once the editor has switched it on; it says so by `aria-disabled` alone. */
async function press(page: Page, button: string, count = 1): Promise<void> {
  await until(`${button} switched on`, () => page.$(`${button}:not([aria-disabled=true])`));
  await page.click(button, { count });
}

export const openPanel = async (page: Page): Promise<void> => {
  await press(page, OPEN_PANEL);
  await until('the panel', () => page.$(PUBLISH));
};
export const publish = (page: Page, count?: number): Promise<void> => press(page, PUBLISH, count);
export const update = (page: Page): Promise<void> => press(page, UPDATE);
export const saveDraft = (page: Page): Promise<void> => press(page, SAVE_DRAFT);

/** Ctrl+S, once there is something to save. */
export async function saveByKey(page: Page): Promise<void> {
  await until('something to save', () => page.$(`${UPDATE}:not([aria-disabled=true]), ${SAVE_DRAFT}`));
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
}

/** The editor has done all that it was told: nothing waits to be saved. */
export const atRest = (page: Page): Promise<unknown> => until('the editor at rest', () => page.$(`${UPDATE}[aria-disabled=true]:not(.is-busy)`));

/** The id in the editor's address, which stands there from the first save. */
export const idOf = (page: Page): Promise<number> => until('a saved post', () => Number(new URL(page.url()).searchParams.get('post')) || null);

/** Paragraphs as WordPress stores them. */
export const stored = (...paragraphs: readonly string[]): string => paragraphs.map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`).join('\n\n');
