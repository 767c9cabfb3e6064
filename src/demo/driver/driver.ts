import type { Page } from 'puppeteer-core';
import type { BrowserEngine } from './engine';
import type { Named, Ours } from './ours';

export type BrowserKind = 'chromium' | 'firefox';

/** A real browser with the extension in it, driven as a person would: by mouse, keys and what a screen reader tells. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly engine: BrowserEngine;
  newPage(url: string): Promise<Page>;
  /** All that stands in closed shadow roots, in every frame. */
  ours(page: Page): Promise<readonly Ours[]>;
  /** Waits for one of ours by role and name. */
  find(page: Page, what: Named, deadline?: number): Promise<Ours>;
  /** Waits until none of ours goes by this role and name. */
  gone(page: Page, what: Named, deadline?: number): Promise<void>;
  /** Presses one of ours in its middle with the mouse, once it is enabled and has stopped moving. */
  press(page: Page, what: Named, deadline?: number): Promise<void>;
  /** A press with a pen at a point of the window. */
  pen(page: Page, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** The browser's own key for a control's `accesskey`; the browser makes a click of it and nothing else. */
  accessKey(page: Page, letter: 'k'): Promise<void>;
  /** Selects all of the focused box, by the keys a person would use. */
  selectAll(page: Page): Promise<void>;
  /** What is to be seen in the window now, as a PNG. */
  shot(page: Page, path: `${string}.png`): Promise<void>;
  emulateDark(page: Page, on?: boolean): Promise<void>;
  /** The browser's zoom: 2 is 200 %. It leaves the window as large as it is, so the page gets fewer, larger pixels. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Runs `act` in a page of the extension's own. It is sent there as source: it must not reach outside itself. */
  inExtension<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Asks the extension to answer: the proof that it is loaded and running. */
  hello(deadline?: number): Promise<{ version: string }>;
  /** Writes where the options page writes, over what is there. */
  writeUserSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Waits until the extension watches the pages of `host`, one that the settings name. */
  watches(host: string, deadline?: number): Promise<void>;
  /** A new version of the extension arrives under the open tabs. */
  reloadExtension(): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}
