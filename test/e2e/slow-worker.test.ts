import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { changedPackage } from './changed-package';
import { attempt } from './cross-frame';
import { BROWSERS, useBench, type PACKAGES } from './harness';

/**
 * The worker hands a question on when the page's title is `go`, later than any frame waits, and writes the page's
 * answer into the page.
 */
const SLOW = `{
  const { tabs, scripting } = globalThis.browser ?? chrome;
  const send = tabs.sendMessage.bind(tabs);
  tabs.sendMessage = async (tabId, message, options) => {
    if (message.name !== 'ask-here') return send(tabId, message, options);
    const titled = new Promise((go) => tabs.onUpdated.addListener((_, { title }) => title === 'go' && go()));
    if ((await tabs.get(tabId)).title !== 'go') await titled;
    const answer = await send(tabId, message, options);
    await scripting.executeScript({ target: { tabId }, func: (said) => { document.documentElement.dataset.answer = said; }, args: [String(answer)] });
    return answer;
  };
}
`;
const withSlowWorker = (kind: keyof typeof PACKAGES): string => changedPackage(kind, 'background.js', (worker) => SLOW + worker);

describe.each(BROWSERS)('a comment frame and a slow worker, in %s', (kind) => {
  const bench = useBench(kind, () => ({ extensionDir: withSlowWorker(kind), settings: { extraSites: ['127.0.0.1', 'localhost'], language: 'en' } }));

  test('one overlay, not one in the frame and one around it', async () => {
    await bench.driver.watches('localhost');
    await bench.on('/cross/page', async (page) => {
      await attempt(page);
      const overlays = async (): Promise<number[]> => (await bench.driver.ours(page)).flatMap(({ role, rect }) => (role === 'dialog' ? [Math.round(rect.width)] : []));
      const [width] = await until('an overlay in the frame', async () => ((await overlays()).length > 0 ? overlays() : null));
      await page.evaluate(() => (document.title = 'go'));
      // At first nobody there may answer; the engine is brought, and asked then.
      await until('the answer of the page around it', () => page.evaluate(() => /true|false/.test(document.documentElement.dataset['answer'] ?? '')));
      expect(await page.evaluate(() => document.documentElement.dataset['answer'])).toBe('false');
      expect(await overlays()).toEqual([width]);
    });
  });
});
