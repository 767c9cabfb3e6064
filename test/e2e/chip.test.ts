import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { CHIP_LAYOUTS } from './chip-pages';
import { BROWSERS, CHECKLIST, CHIP, TELLING, type, useBench } from './harness';

interface Rect { x: number; y: number; width: number; height: number }

const counted = { ...CHIP, name: /2 things/ };

/** What of the page the chip would lie over: its controls, and every line of its text and of what is written in the box. */
const under = (page: Page, chip: Rect): Promise<string[]> =>
  page.evaluate((at) => {
    const meets = ({ left, top, right, bottom }: DOMRect): boolean => left < at.x + at.width && right > at.x && top < at.y + at.height && bottom > at.y && right - left > 0;
    const box = document.getElementById('t')!;
    const found = [...document.querySelectorAll('button, a, img, input, label')].filter((one) => one !== box && meets(one.getBoundingClientRect())).map((one) => `the ${one.localName} ${one.getAttribute('aria-label') ?? one.textContent}`);
    const lines = (root: Node, seen: DOMRect): void => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.nodeValue?.trim() || node.parentElement?.closest('button, script, style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          const isSeen = line.top < seen.bottom && line.bottom > seen.top;
          if (isSeen && meets(line)) found.push(`the text “${node.nodeValue.trim().slice(0, 30)}”`);
        }
      }
    };
    lines(document.body, new DOMRect(0, 0, innerWidth, innerHeight));
    if ('value' in box) {
      // No range reaches into a field: its twin stands where it stands, and is taken away before it is drawn.
      const { left, top, width, height } = box.getBoundingClientRect();
      const twin = document.body.appendChild(document.createElement('div'));
      const style = getComputedStyle(box);
      for (const name of ['font', 'letterSpacing', 'lineHeight', 'padding', 'border', 'direction'] as const) twin.style[name] = style[name];
      Object.assign(twin.style, { position: 'fixed', left: `${left}px`, top: `${top - box.scrollTop}px`, width: `${width}px`, boxSizing: 'border-box', whiteSpace: box.localName === 'input' ? 'pre' : 'pre-wrap', overflowWrap: 'break-word' });
      twin.textContent = (box as HTMLTextAreaElement).value;
      if (box.localName === 'textarea') lines(twin, new DOMRect(left, top, width, height));
      twin.remove();
    }
    return found;
  }, chip);

/** Where the chip rests. */
const rests = async (ours: () => Promise<readonly { name: string; rect: Rect }[]>): Promise<Rect | null> => {
  let before = '';
  return until('the chip to rest', async () => {
    const rect = (await ours()).find(({ name }) => counted.name.test(name))?.rect ?? null;
    const now = JSON.stringify(rect);
    const isSame = now === before;
    before = now;
    return isSame ? { rect } : null;
  }).then(({ rect }) => rect);
};

describe.each(BROWSERS)('the chip, in %s', (kind) => {
  const bench = useBench(kind, { lessMotion: true });
  const chipOn = (page: Page) => rests(() => bench.driver.ours(page));

  test.each(Object.keys(CHIP_LAYOUTS).map((name, at) => [name, at] as const))('%s: over no control and no words, in any window', async (name, at) => {
    await bench.on(`/chip/${at}`, async (page) => {
      await type(page, '#t', TELLING);
      // It may find no place at all.
      if (!/every side|low field/.test(name)) await bench.driver.find(page, counted);
      for (const [width, height] of [[1280, 800], [640, 480], [320, 640]] as const) {
        await page.setViewport({ width, height });
        const chip = await chipOn(page);
        if (!chip) continue;
        expect(await under(page, chip)).toEqual([]);
        expect([chip.x >= 0, chip.y >= 0, chip.x + chip.width <= width, chip.y + chip.height <= height]).toEqual([true, true, true, true]);
        expect(Math.min(chip.width, chip.height)).toBeGreaterThanOrEqual(24);
      }
    });
  });

  describe('goes with its box', () => {
    /** Where the chip is, as seen from the box. */
    const offset = async (page: Page): Promise<string> => {
      const chip = await chipOn(page);
      if (!chip) return 'away';
      const box = await page.$eval('#t', (element) => element.getBoundingClientRect().toJSON() as Rect);
      return [chip.x - box.x, chip.y - box.y].map(Math.round).join();
    };
    const there = async (use: (page: Page, before: string) => Promise<void>): Promise<void> => {
      await bench.on('/chip/away', async (page) => {
        await type(page, '#t', TELLING);
        await bench.driver.find(page, counted);
        const before = await offset(page);
        expect(before).not.toBe('away');
        await use(page, before);
      });
    };
    const becomes = (page: Page, wanted: string): Promise<unknown> => until(`the chip ${wanted}`, async () => (await offset(page)) === wanted);
    const run = (page: Page, act: string): Promise<unknown> => page.evaluate(`{ const box = document.getElementById('t'), tab = document.getElementById('tab'), scroller = document.getElementById('scroller'), cover = document.getElementById('cover'); ${act} }`);

    test.each([
      ['the page scrolls', 'scrollBy(0, 90)'],
      ['what it is in scrolls', 'scroller.scrollBy(0, 30)'],
      ['something above it grows', `document.getElementById('one').style.height = '90px'`],
    ])('%s', async (_, act) => {
      await there(async (page, before) => {
        await run(page, act);
        await becomes(page, before);
      });
    });

    test('the window changes its size, and the box too', async () => {
      await there(async (page) => {
        await page.setViewport({ width: 700, height: 700 });
        await run(page, `box.style.width = '300px'; box.style.height = '90px'`);
        await until('the chip within the smaller box', async () => {
          const [x = -1, y = -1] = (await offset(page)).split(',').map(Number);
          return x > 0 && x < 300 && y > 0 && y < 90;
        });
      });
    });

    test.each([
      ['taken out', 'box.remove()', null],
      ['not displayed', `box.style.display = 'none'`, `box.style.display = ''`],
      ['in a tab that is not displayed', 'tab.hidden = true', 'tab.hidden = false'],
      ['scrolled out of what it is in', 'scroller.scrollTo(0, 600)', 'scroller.scrollTo(0, 0)'],
      ['scrolled out of the window', 'scrollTo(0, 1500)', 'scrollTo(0, 0)'],
    ])('the box is %s', async (_, away, back) => {
      await there(async (page, before) => {
        await run(page, away);
        await becomes(page, 'away');
        if (!back) return;
        await run(page, back);
        await becomes(page, before);
      });
    });

    test.each([
      ['kept invisible', `tab.style.visibility = 'hidden'`],
      ['faded out', `tab.style.opacity = '0'`],
      ['faded out by an animation, which is over some time after the press', `tab.style.animation = 'fade .5s forwards'`],
      ['covered', 'cover.hidden = false'],
    ])('a press on another tab leaves the box %s', async (_, act) => {
      await there(async (page) => {
        await run(page, `document.getElementById('two').addEventListener('click', () => { ${act} })`);
        await page.click('#two');
        await becomes(page, 'away');
      });
    });

    test('its list lies over no button of the page where none is known to post', async () => {
      await bench.on('/chip/unknown', async (page) => {
        await page.setViewport({ width: 400, height: 900 });
        await type(page, '#t', TELLING);
        await bench.driver.press(page, counted);
        const list = await until('the list to rest', async () => {
          const [was, is] = [await bench.driver.find(page, { role: 'dialog', name: /./ }), await bench.driver.find(page, { role: 'dialog', name: /./ })];
          return JSON.stringify(was.rect) === JSON.stringify(is.rect) && is.rect;
        });
        expect((await under(page, list)).filter((one) => one.startsWith('the button'))).toEqual([]);
      });
    });

    test('its list goes too, and the checklist has none beside it', async () => {
      await there(async (page) => {
        await bench.driver.press(page, counted);
        await bench.driver.find(page, { role: 'button', name: 'Show in text' });
        // By keys: the list may lie over it.
        await page.focus('#post');
        await page.keyboard.press('Enter');
        await bench.driver.gone(page, { role: 'button', name: 'Show in text' });
        expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog').map(({ name }) => CHECKLIST.name.test(name))).toEqual([true]);
        await page.keyboard.press('Escape');
        await bench.driver.press(page, counted);
        await bench.driver.find(page, { role: 'button', name: 'Show in text' });
        await run(page, 'box.remove()');
        await bench.driver.gone(page, { role: 'button', name: 'Show in text' });
      });
    });
  });
});
