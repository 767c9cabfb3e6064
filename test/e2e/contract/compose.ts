import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../src/demo/driver/driver';
import { inChrome } from '../../../src/demo/driver/firefox';

/**
 * Writes 日 through an input method, and ends the word with Enter, as a person does in Japanese: the key goes
 * down while the word is composed, carries 229 for its code, and the word is then in the box.
 */
export async function composeWithEnter(driver: Driver, page: Page): Promise<void> {
  if (driver.kind === 'firefox') {
    await inChrome(driver.engine.browser, `(${inFirefox.toString()})()`);
    return;
  }
  const client = await page.createCDPSession();
  await client.send('Input.imeSetComposition', { text: '日', selectionStart: 1, selectionEnd: 1 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await client.send('Input.insertText', { text: '日' });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
  await client.detach();
}

/** What Firefox's own windows have besides. Source: dom/interfaces/base/nsITextInputProcessor.idl. */
declare const Services: { wm: { getMostRecentWindow(type: string): Window & typeof globalThis } };
declare const Cc: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
declare const Ci: Record<string, unknown>;
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(win: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitComposition(key?: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}

/** Runs in Firefox's own window. */
function inFirefox(): true {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const processor = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci['nsITextInputProcessor']);
  processor.beginInputTransactionForTests(win);
  processor.setPendingCompositionString('日');
  processor.appendClauseToPendingComposition(1, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(1);
  processor.flushPendingComposition();
  processor.commitComposition(new win.KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13 }));
  processor.keyup(new win.KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', keyCode: 13 }));
  return true;
}
