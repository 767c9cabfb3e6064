import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { describe, inPage, type Described } from './describe';
import type { BrowserEngine, LaunchOptions } from './engine';
import { readManifest } from './manifest';
import { cornerOf, moved, type Ours } from './ours';
import { until } from './until';

/** Firefox gives every add-on a random host for its own pages; pinned here, so that one can be opened. */
const HOST = '5ec0d100-0000-4000-8000-00005ec0d100';

/** Firefox over WebDriver BiDi. The add-on is a temporary one, as in about:debugging, so it needs no signature. */
export async function launchFirefox({ executablePath, extensionDir, byPolicy, headless, userDataDir, anyCertificate = false, lessMotion = false, prefs = {} }: LaunchOptions): Promise<BrowserEngine> {
  const extension = byPolicy ? { geckoId: byPolicy.id, page: byPolicy.page } : extensionDir ? await readManifest(extensionDir) : undefined;
  const browser = await launch({
    browser: 'firefox',
    protocolTimeout: 30_000,
    executablePath,
    headless,
    acceptInsecureCerts: anyCertificate,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Without it BiDi refuses to open an extension's own page, or to say what the browser itself is doing.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      // A tab behind another draws once a second (nsRefreshDriver.cpp, DEFAULT_THROTTLED_FRAME_RATE), and each that the driver opens, sizes or
      // asks there waits for that; a popup, which such a tab stands for, lies in front and is not slowed.
      'layout.throttled_frame_rate': 60,
      'extensions.webextensions.uuids': JSON.stringify(extension ? { [extension.geckoId]: HOST } : {}),
      ...(lessMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
      ...prefs,
    },
    ...(userDataDir ? { userDataDir } : {}),
  });

  return {
    browser,
    async install() {
      if (byPolicy) await until('the extension that the policy names', () => inChrome(browser, `Boolean(WebExtensionPolicy.getByID(${JSON.stringify(byPolicy.id)})?.active)`), 30_000);
      else if (extensionDir) await browser.installExtension(extensionDir);
    },
    ours: firefoxOurs,
    async extensionPage() {
      // In the background it takes a second longer; only where a person's page would lose the focus is it worth that.
      const page = await browser.newPage({ background: (await browser.pages()).length > 1 });
      // The end of such a load is never reported, so it is asked for instead of waited for.
      await send(browser, 'browsingContext.navigate', { context: contextOf(page.mainFrame()), url: `moz-extension://${HOST}/${extension?.page ?? ''}`, wait: 'none' });
      await until("the extension's own page", () => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'));
      return page;
    },
    async stopWorker() {
      await inChrome(browser, `WebExtensionPolicy.getByID(${JSON.stringify(extension?.geckoId)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true)`);
    },
    async pen(page, { x, y }) {
      const pointer = { type: 'pointer', id: 'pen', parameters: { pointerType: 'pen' } };
      const at = { x: Math.round(x), y: Math.round(y) };
      const actions = [{ type: 'pointerMove', ...at }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await send(browser, 'input.performActions', { context: contextOf(page.mainFrame()), actions: [{ ...pointer, actions }] });
    },
    async accessKey(page, letter) {
      for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
      await page.keyboard.press(letter);
      for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    },
    async dark(_page, on) {
      await inChrome(browser, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${on ? 0 : 1})`);
    },
  };
}

/** The BiDi connection and a frame's context id, which puppeteer keeps to itself. */
interface BrowserInside {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  return (await (browser as Browser & BrowserInside).connection.send(method, params)).result as T;
}

function contextOf(frame: Frame): string {
  const { _id: context } = frame as Frame & { readonly _id: string };
  return context;
}

/** Evaluates in Firefox's own window, where a person's settings, the console and the add-on manager can be reached. Gives back plain values only. */
export async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const { contexts } = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { type, result } = await send<{ type: string; result?: { value?: unknown } }>(browser, 'script.evaluate', { expression, target: { context: contexts[0]?.context }, awaitPromise: true });
  if (type !== 'success') throw new Error(`Firefox refused: ${expression}`);
  return result?.value;
}

interface BidiList {
  readonly value: readonly BidiNode[];
}

/** A node as BiDi writes it down. */
interface BidiNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType?: number;
    readonly mode?: 'open' | 'closed';
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

async function firefoxOurs(page: Page): Promise<Ours[]> {
  const found: Ours[] = [];
  for (const frame of page.frames()) {
    const call = async <T>(functionDeclaration: string, rest: object): Promise<T> => {
      const answer = await send<{ result: T; exceptionDetails?: { text: string } }>(page.browser(), 'script.callFunction', {
        functionDeclaration,
        // A sandbox beside the page's own world: nothing that the page has changed is in it.
        target: { context: contextOf(frame), sandbox: 'second-look-driver' },
        awaitPromise: false,
        ...rest,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result;
    };
    const hosts = await call<BidiList>(inPage(possibleHosts), { serializationOptions: { includeShadowTree: 'all', maxDomDepth: null } });
    const elements = insideClosedRoots(hosts.value);
    if (elements.length === 0) continue;
    const { value } = await call<{ value: string }>(inPage(describe), { arguments: elements.map((sharedId) => ({ sharedId })) });
    const corner = await cornerOf(frame);
    found.push(...(JSON.parse(value) as Described[]).filter(({ role }) => role !== '').map((thing) => moved(thing, corner)));
  }
  return found;
}

/**
 * Runs in the browser. No script is told who has a closed shadow root, so all that may have one are written down; what has
 * children of its own or an attribute is none of ours, and to write down a whole document takes five times as long.
 */
function possibleHosts(): Element[] {
  const bare = 'div:empty:not([class], [id], [style])';
  const within = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => (element.matches(bare) ? [element] : element.shadowRoot ? within(element.shadowRoot) : []));
  return within(document);
}

function insideClosedRoots(roots: readonly BidiNode[]): string[] {
  const found: string[] = [];
  const walk = (node: BidiNode, inside: boolean): void => {
    if (inside && node.value?.nodeType === 1 && node.sharedId) found.push(node.sharedId);
    for (const child of node.value?.children ?? []) walk(child, inside);
    const shadow = node.value?.shadowRoot;
    // A bare `div` is ours, also where a test has opened its root for a tool that looks into pages.
    if (shadow) walk(shadow, inside || shadow.value?.mode === 'closed' || (node.value?.localName === 'div' && Object.keys(node.value.attributes ?? {}).length === 0));
  };
  for (const root of roots) walk(root, false);
  return found;
}
