import type { Page } from 'puppeteer-core';

/** A compose box of the feed, and how a person uses it. */
export interface DemoBox {
  /** Its `data-demo` in the page, and `box` of what it posts. */
  readonly id: 'plain' | 'lexical' | 'draft' | 'chat';
  readonly name: string;
  /** Selector of what is typed into. */
  readonly input: string;
  /** What a person does to post, in words. */
  readonly posting: string;
  post(page: Page): Promise<void>;
}

async function pressButton(page: Page, id: string): Promise<void> {
  const button = `[data-demo=${id}] [data-post]`;
  await page.waitForSelector(`${button}:not(:disabled)`, { timeout: 5000 });
  await page.click(button);
}

export const DEMO_BOXES: readonly DemoBox[] = [
  { id: 'plain', name: 'a plain form', input: '[data-demo=plain] textarea', posting: 'presses Post', post: (page) => pressButton(page, 'plain') },
  { id: 'lexical', name: 'a Lexical editor', input: '[data-demo=lexical] [contenteditable]', posting: 'presses Post', post: (page) => pressButton(page, 'lexical') },
  { id: 'draft', name: 'a Draft.js editor', input: '[data-demo=draft] [contenteditable]', posting: 'presses Post', post: (page) => pressButton(page, 'draft') },
  { id: 'chat', name: 'a chat that sends on Enter', input: '[data-demo=chat] textarea', posting: 'presses Enter', post: (page) => page.keyboard.press('Enter') },
];

/** What a person sees in the box. */
export function shownIn(page: Page, { input }: DemoBox): Promise<string> {
  return page.$eval(input, (box) => (box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText.replace(/\n$/, '')));
}
