import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, published, useBench } from './harness';
import { TREE_PAGES } from './tree-pages';

type Parts = Record<string, HTMLElement | undefined>;

/** The middle of one of the page's parts, whatever root or frame it is in, in the window's pixels. */
async function middleOf(page: Page, part: string): Promise<{ x: number; y: number }> {
  return until(`the part ${part}`, () =>
    page.evaluate((name) => {
      const element = (window as unknown as { parts: Parts }).parts[name];
      const size = element?.getBoundingClientRect();
      if (!element || !size?.width) return null;
      let [x, y] = [size.left + Math.min(size.width, 200) / 2, size.top + Math.min(size.height, 60) / 2];
      for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
        const frame = view.frameElement as HTMLElement;
        const outer = frame.getBoundingClientRect();
        x += outer.left + frame.clientLeft;
        y += outer.top + frame.clientTop;
      }
      return { x, y };
    }, part),
  );
}

async function press(page: Page, part: string): Promise<void> {
  const { x, y } = await middleOf(page, part);
  await page.mouse.click(x, y);
}

const shown = (page: Page, part = 't'): Promise<string> =>
  page.evaluate((name) => {
    const element = (window as unknown as { parts: Parts }).parts[name] as HTMLTextAreaElement;
    return (element.value ?? element.innerText).replace(/\n$/, '');
  }, part);

const texts = async (page: Page): Promise<string[]> => (await published(page)).map(({ text }) => text);
const arrived = (page: Page, count: number) => until(`${count} published`, async () => (await published(page)).length >= count);

describe.each(BROWSERS)('boxes in roots, frames and fields, in %s', (kind) => {
  const bench = useBench(kind);
  const write = async (page: Page, text: string, part = 't'): Promise<void> => {
    await press(page, part);
    await page.keyboard.type(text);
  };

  describe.each(Object.keys(TREE_PAGES))('%s', (path) => {
    test('harmless: the very same trusted event', async () => {
      await bench.on(path, async (page) => {
        await write(page, HARMLESS);
        await bench.driver.find(page, CHIP);
        await press(page, 'post');
        await arrived(page, 1);
        expect(await published(page)).toEqual([{ text: HARMLESS, trusted: true }]);
      });
    });

    test('telling: held; going back leaves text and caret; posted once', async () => {
      await bench.on(path, async (page) => {
        await write(page, TELLING);
        for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
        await press(page, 'post');
        const { text } = await bench.driver.find(page, CHECKLIST);
        for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
        for (const button of [BACK, POST_ANYWAY]) {
          const { rect } = await bench.driver.find(page, button);
          expect([rect.x >= 0, rect.y >= 0, rect.x + rect.width <= 1280, rect.y + rect.height <= 800]).toEqual([true, true, true, true]);
        }
        expect(await texts(page)).toEqual([]);
        await bench.driver.press(page, BACK);
        await bench.driver.gone(page, CHECKLIST);
        expect(await shown(page)).toBe(TELLING);
        // A box made anew has lost its caret, which is the page's own doing.
        if (!path.includes('remade')) {
          await page.keyboard.type('X');
          expect(await shown(page)).toBe(`${TELLING.slice(0, -3)}X${TELLING.slice(-3)}`);
        }
        const now = await shown(page);
        await press(page, 'post');
        await bench.driver.press(page, POST_ANYWAY);
        await arrived(page, 1);
        expect(await texts(page)).toEqual([now]);
      });
    });
  });

  test.each([
    ['/tree/fields', 'title'],
    ['/tree/fields', 'cw'],
    ['/tree/fields-loose', 'title'],
    ['/tree/fields-loose', 'alt'],
  ])('%s: what stands in the field %s alone is asked about, and all fields are posted once', async (path, field) => {
    await bench.on(path, async (page) => {
      await write(page, HARMLESS);
      await write(page, TELLING, field);
      await press(page, 'post');
      const { text } = await bench.driver.find(page, CHECKLIST);
      expect(text).toContain('Oliver Bennett');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      const [only] = await texts(page);
      expect(only?.split('\n').toSorted()).toEqual([HARMLESS, TELLING].toSorted());
    });
  });

  test('the writer’s own name beside the text is no part of it', async () => {
    await bench.on('/tree/fields', async (page) => {
      await write(page, 'Oliver Bennett', 'who');
      await write(page, 'Well done Year 4, what a match');
      await bench.driver.find(page, { role: 'button', name: 'Second Look: nothing to look at again' });
      await press(page, 'post');
      await arrived(page, 1);
    });
  });

  test('saving a draft of several fields is not held', async () => {
    await bench.on('/tree/fields-loose', async (page) => {
      await write(page, TELLING);
      await bench.driver.find(page, CHIP);
      await page.evaluate(() => document.getElementById('draft')?.addEventListener('click', ({ isTrusted }) => (document.title = String(isTrusted))));
      await page.click('#draft');
      await until('the press to arrive', async () => (await page.title()) === 'true');
    });
  });
});
