import { launch, type CDPSession, type Frame, type Page, type Protocol } from 'puppeteer-core';
import { describe, inPage, type Described } from './describe';
import type { BrowserEngine, LaunchOptions } from './engine';
import { cornerOf, moved, type Ours } from './ours';
import { until } from './until';

/** With it no policy installs anything: the extension is never asked for. */
const NO_BACKGROUND = '--disable-background-networking';
/** Quiet and repeatable: no first-run pages, no phoning home, no protocol that a loopback server does not speak. */
const SWITCHES = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** A policy's extension is fetched and put in within this time, milliseconds. */
const INSTALLED_WITHIN = 30_000;

/** Chrome, Edge or Chromium, driven over a pipe: the only way in which branded Chrome still loads an unpacked extension. */
export async function launchChromium({ executablePath, extensionDir, byPolicy, headless, userDataDir, anyCertificate = false, lessMotion = false, args = [] }: LaunchOptions): Promise<BrowserEngine> {
  const root = process.getuid?.() === 0;
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    acceptInsecureCerts: anyCertificate,
    enableExtensions: true,
    // A command that the browser never answers, as one sent while it swaps a page's process, must not hold a test for minutes.
    protocolTimeout: 30_000,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(byPolicy ? { ignoreDefaultArgs: [NO_BACKGROUND] } : {}),
    args: [...SWITCHES, ...(byPolicy ? [] : [NO_BACKGROUND]), ...(headless ? ['--disable-gpu'] : []), ...(root ? ['--no-sandbox'] : []), ...(lessMotion ? ['--force-prefers-reduced-motion'] : []), ...args],
    ...(userDataDir ? { userDataDir } : {}),
  });
  let id = byPolicy?.id ?? '';

  const worker = () => browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`));

  return {
    browser,
    async install() {
      if (byPolicy) await until('the extension that the policy names', () => worker() !== undefined, INSTALLED_WITHIN);
      if (!extensionDir) return;
      const before = worker();
      id = await browser.installExtension(extensionDir);
      // The old version's worker must be gone before anything is asked of the new one.
      await until("the extension's own worker", () => worker() !== undefined && worker() !== before);
    },
    ours: chromiumOurs,
    async extensionPage() {
      const page = await browser.newPage({ background: true });
      // Any file of the package has the extension's rights; this one runs no script of its own.
      await page.goto(`chrome-extension://${id}/manifest.json`);
      return page;
    },
    async stopWorker() {
      const target = worker();
      await (await target?.worker())?.close();
      await until("the extension's worker to end", () => target === undefined || !browser.targets().includes(target));
    },
    async pen(page, { x, y }) {
      const session = await page.createCDPSession();
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' });
      }
      await session.detach();
    },
    async accessKey(page, letter) {
      const session = await page.createCDPSession();
      const key = { modifiers: 1, key: letter, code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0), unmodifiedText: letter };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await session.detach();
    },
    async dark(page, on) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: on ? 'dark' : 'light' }]);
    },
  };
}

/** puppeteer keeps a frame's session and id to itself, though both are what its own methods go through. */
interface FrameInside {
  readonly client: CDPSession;
  readonly _id: string;
}

async function chromiumOurs(page: Page): Promise<Ours[]> {
  const found: Ours[] = [];
  const closed = new Map<CDPSession, Set<number>>();
  for (const frame of page.frames()) {
    const { client, _id: frameId } = frame as Frame & FrameInside;
    let inside = closed.get(client);
    if (!inside) {
      inside = insideClosedRoots((await client.send('DOM.getDocument', { depth: -1, pierce: true })).root);
      closed.set(client, inside);
    }
    if (inside.size > 0) found.push(...(await oursInFrame(frame, client, frameId, inside)));
  }
  return found;
}

/** The browser's own accessibility tree says what is there; a world of ours beside the page's says where. */
async function oursInFrame(frame: Frame, client: CDPSession, frameId: string, inside: ReadonlySet<number>): Promise<Ours[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId });
  const told = nodes.filter((node) => !node.ignored && isElementRole(node.role?.value) && inside.has(node.backendDOMNodeId ?? -1));
  if (told.length === 0) return [];
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: 'second-look-driver' });
  const objects = await Promise.all(
    told.map(async ({ backendDOMNodeId }) => (await client.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId ?? 0, executionContextId })).object),
  );
  const { result } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: inPage(describe),
    executionContextId,
    arguments: objects.map(({ objectId }) => ({ objectId: objectId ?? '' })),
    returnByValue: true,
  });
  const corner = await cornerOf(frame);
  return (JSON.parse(String(result.value)) as Described[]).map((described, at) =>
    moved({ ...described, role: String(told[at]?.role?.value), name: String(told[at]?.name?.value ?? '') }, corner),
  );
}

/** Chromium's tree has nodes of its own making besides (`StaticText`, `InlineTextBox`, `generic`): no screen reader tells those. */
function isElementRole(role: unknown): boolean {
  return typeof role === 'string' && /^[a-z]/.test(role) && role !== 'generic' && role !== 'none';
}

function insideClosedRoots(root: Protocol.DOM.Node): Set<number> {
  const found = new Set<number>();
  const walk = (node: Protocol.DOM.Node, inside: boolean): void => {
    if (inside) found.add(node.backendNodeId);
    for (const child of node.children ?? []) walk(child, inside);
    // A `div` without any attribute is ours, also where a test has opened its root for a tool that looks into pages.
    for (const shadow of node.shadowRoots ?? []) walk(shadow, inside || shadow.shadowRootType === 'closed' || (node.localName === 'div' && node.attributes?.length === 0));
    if (node.contentDocument) walk(node.contentDocument, false);
  };
  walk(root, false);
  return found;
}

