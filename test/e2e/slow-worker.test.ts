import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, PACKAGES, TELLING, useBench } from './harness';

/** A copy of the package whose worker takes longer over a message to a tab than a frame waits for it. */
const copies: string[] = [];
function withSlowWorker(kind: keyof typeof PACKAGES): string {
  const dir = mkdtempSync(join(tmpdir(), 'second-look-'));
  copies.push(dir);
  cpSync(PACKAGES[kind], dir, { recursive: true });
  const worker = readFileSync(join(dir, 'background.js'), 'utf8');
  const slow = worker.replace(/await (\w+)\.tabs\.sendMessage/, 'await (await new Promise((go) => setTimeout(go, 1200)), $1.tabs).sendMessage');
  if (slow === worker) throw new Error('the worker sends in another way');
  writeFileSync(join(dir, 'background.js'), slow);
  return dir;
}
afterAll(() => copies.forEach((dir) => rmSync(dir, { recursive: true })));

describe.each(BROWSERS)('a comment frame and a slow worker, in %s', (kind) => {
  const bench = useBench(kind, () => ({ extensionDir: withSlowWorker(kind), settings: { extraSites: ['127.0.0.1', 'localhost'], language: 'en' } }));

  test('one overlay, not one in the frame and one around it', async () => {
    await bench.driver.watches('localhost');
    await bench.on('/cross/page', async (page) => {
      const frame = await until('the frame', () => page.frames().find((one) => one.url().includes('/cross/frame')));
      await frame.waitForSelector('#t');
      const corner = await page.$eval('#frame', (at) => ({ x: at.getBoundingClientRect().left + at.clientLeft, y: at.getBoundingClientRect().top + at.clientTop }));
      const middle = (selector: string) => frame.$eval(selector, (at) => { const { left, top, width, height } = at.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; });
      const box = await middle('#t');
      await page.mouse.click(corner.x + box.x, corner.y + box.y);
      await page.keyboard.type(TELLING);
      const post = await middle('#post');
      await page.mouse.click(corner.x + post.x, corner.y + post.y);
      // What lies under another overlay is not told any more: each is known by its width.
      const widths = new Set<number>();
      const look = async (): Promise<number> => {
        for (const { role, rect } of await bench.driver.ours(page)) if (role === 'dialog') widths.add(Math.round(rect.width));
        return widths.size;
      };
      await until('an overlay', async () => (await look()) > 0);
      await until('another', async () => (await look()) > 1, 6000).catch(() => {});
      expect([...widths]).toHaveLength(1);
    });
  });
});
