import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, published, type, useBench } from './harness';

const has = (count: number) => (page: Parameters<typeof published>[0]) =>
  until(`${count} published`, async () => (await published(page)).length >= count);

describe.each(BROWSERS)('pages that make it hard, in %s', (kind) => {
  const bench = useBench(kind);

  test('a page that hears everything first hears nothing of a held press', async () => {
    await bench.on('/first', async (page) => {
      await type(page, '#t', TELLING);
      await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    });
  });

  test('a page that ignores untrusted events gets the harmless post, and the other at the second press', async () => {
    await bench.on('/trusted', async (page) => {
      await type(page, '#t', HARMLESS);
      await page.click('#post');
      await has(1)(page);
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await bench.driver.find(page, { role: 'status', name: /.*/ });
      await until('the line that says what to do', async () =>
        (await bench.driver.ours(page)).some(({ text }) => text === 'Press Post again. You have already checked it.'),
      );
      await page.click('#post');
      await has(2)(page);
      expect((await published(page)).map(({ text }) => text)).toEqual([HARMLESS, TELLING]);
    });
  });

  test('a page that takes the focus back and hears every key neither gets it nor hears one', async () => {
    await bench.on('/jealous', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      await page.evaluate(() => ((window as unknown as { keys: string[] }).keys.length = 0));
      for (const key of ['Tab', 'Tab', 'ArrowDown', 'j', 'x'] as const) await page.keyboard.press(key);
      expect((await bench.driver.ours(page)).some(({ focused }) => focused)).toBe(true);
      await page.keyboard.press('Escape');
      await bench.driver.gone(page, CHECKLIST);
      expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
      expect(await published(page)).toEqual([]);
    });
  });

  test('a page that removes all that is not its own: the draft stays, and the next press is the person’s own', async () => {
    await bench.on('/removes', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      // Put back once, taken away again: then the decision is "go back".
      await until('two removals by the page', () => page.evaluate(() => (window as unknown as { removed: number }).removed >= 2));
      expect(await published(page)).toEqual([]);
      expect(await page.$eval('#t', (box) => (box as HTMLTextAreaElement).value)).toBe(TELLING);
      await until('the post at a later press', async () => {
        await page.click('#post');
        return (await published(page)).length > 0;
      });
      expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
    });
  });

  test.each(['/strict', '/throws', '/cells', '/stops', '/overrides', '/restless'])('%s: held, shown, and posted once', async (path) => {
    await bench.on(path, async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      const { rect } = await bench.driver.find(page, CHECKLIST);
      expect(rect.width).toBeGreaterThan(400);
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await has(1)(page);
      expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
    });
  });

  test('a 200,000-character paste is judged, and goes out whole', async () => {
    await bench.on('/simple', async (page) => {
      await page.click('#t');
      const long = `${'The weather held and the stall sold out before noon. '.repeat(3800)}${TELLING}`;
      await page.evaluate((text) => document.execCommand('insertText', false, text), long);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await has(1)(page);
      expect((await published(page))[0]?.text).toBe(long);
    });
  });

  test('fields with a purpose of their own are left alone', async () => {
    await bench.on('/not-a-post', async (page) => {
      for (const field of ['[name=q]', '[name=user]', '#pw', '[name=newsletter]', '[name=subject]', '[name=mail]', '#code', '#cell', '[name=about]']) await page.click(field);
      expect(await bench.driver.ours(page)).toEqual([]);
    });
  });

  test('the page finds nothing of ours to read but that something opened', async () => {
    await bench.on('/simple', async (page) => {
      const before = await page.evaluate(() => Object.getOwnPropertyNames(window).length);
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      const seen = await page.evaluate(() => ({
        globals: Object.getOwnPropertyNames(window).length,
        hosts: [...document.documentElement.children].filter(({ localName }) => !/^(head|body)$/.test(localName)).map((host) => ({
          tag: host.localName,
          attributes: host.attributes.length,
          inside: host.innerHTML,
          root: host.shadowRoot,
        })),
        highlights: 'highlights' in CSS ? (CSS.highlights as unknown as Map<string, unknown>).size : 0,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        frames: window.length,
        selection: String(getSelection()),
        box: document.getElementById('t')?.outerHTML.replace(/ style="[^"]*"/, ''),
      }));
      expect(seen).toEqual({
        globals: before,
        hosts: [{ tag: 'div', attributes: 0, inside: '', root: null }],
        highlights: 0,
        sheets: 0,
        frames: 0,
        selection: expect.not.stringContaining('Protect'),
        box: '<textarea id="t" name="t" rows="4" cols="60"></textarea>',
      });
    });
  });
});
