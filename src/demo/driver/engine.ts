import type { Browser, Page } from 'puppeteer-core';
import type { Ours } from './ours';

/** What the two browser engines do differently; everything else of the driver is the same for both. */
export interface BrowserEngine {
  readonly browser: Browser;
  /** Puts the unpacked extension in, or, when it is there already, a new version over the old one. */
  install(): Promise<void>;
  /** What stands in all closed shadow roots of all frames of the page. */
  ours(page: Page): Promise<readonly Ours[]>;
  /** A page of the extension's own, opened in the background: the caller closes it. */
  extensionPage(): Promise<Page>;
  /** Ends the extension's worker, or event page, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** A press with a pen at a point of the window. */
  pen(page: Page, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** The browser's own key for a control's `accesskey`. */
  accessKey(page: Page, letter: 'k'): Promise<void>;
  /** The person's system is set to dark (or light again). */
  dark(page: Page, on: boolean): Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  /** The unpacked extension; none for a browser without it. */
  readonly extensionDir?: string;
  readonly headless: boolean;
  readonly userDataDir?: string;
  /** Takes any certificate, as for a server of our own that plays a known host. */
  readonly anyCertificate?: boolean;
  /** The person's system is set to less motion: nothing fades in or out. */
  readonly lessMotion?: boolean;
  /** A policy installs the extension, and nothing here does: its id, and one of its pages. */
  readonly byPolicy?: { readonly id: string; readonly page: string };
  /** More switches for Chromium. */
  readonly args?: readonly string[];
  /** More preferences for Firefox. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}
