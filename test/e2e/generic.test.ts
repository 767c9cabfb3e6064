import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { CHATS, MUST_HOLD, MUST_LEAVE } from './generic-pages';
import { BROWSERS, CHECKLIST, CHIP, POST_ANYWAY, TELLING, published, useBench, type } from './harness';

const texts = async (page: Page): Promise<string[]> => (await published(page)).map(({ text }) => text);

describe.each(BROWSERS)('pages as they are built, in %s', (kind) => {
  const bench = useBench(kind);
  const isOpen = async (page: Page): Promise<boolean> => (await bench.driver.ours(page)).some(({ role, name }) => role === 'dialog' && name.startsWith('Before you post'));
  /** What became of a press. */
  const outcome = (page: Page): Promise<'held' | 'went out'> =>
    until('an outcome', async () => ((await published(page)).length > 0 ? 'went out' : (await isOpen(page)) ? 'held' : null));

  /** What became of a decision to post: it went out, or a line of ours says why not. */
  const endOf = (page: Page): Promise<string> =>
    until('an outcome', async () =>
      (await published(page)).length > 0 ? 'posted' : ((await bench.driver.ours(page)).find(({ text }) => /^Your text has changed|^Press Post/.test(text))?.text ?? null));

  test.each(Object.keys(MUST_HOLD).map((name, at) => [name, at] as const))('held: %s', async (name, at) => {
    await bench.on(`/hold/${at}`, async (page) => {
      if (name.endsWith('a street in it')) await type(page, '#t', `${TELLING}, now 3 Alder Street`);
      else if (name === 'a table in the text') await type(page, '#p', TELLING);
      else await type(page, '#t, .t', TELLING);
      // The engine is there before the press where a box was seen at all.
      await bench.driver.find(page, CHIP, 1500).catch(() => {});
      await page.click('#post');
      expect(await outcome(page)).toBe('held');
      expect(await published(page)).toEqual([]);
    });
  });

  test.each(CHATS.map(([name, , end], at) => [name, end, at] as const))('held at Enter: %s', async (_, end, at) => {
    await bench.on(`/chat/${at}`, async (page) => {
      await type(page, '#t', TELLING + end);
      await bench.driver.find(page, CHIP);
      await page.keyboard.press('Enter');
      expect(await outcome(page)).toBe('held');
    });
  });

  test.each(Object.entries(MUST_LEAVE).map(([name, [, text]], at) => [name, text, at] as const))('left alone: %s', async (_, text, at) => {
    await bench.on(`/leave/${at}`, async (page) => {
      await type(page, '#t', text);
      await page.click('#post');
      expect(await outcome(page)).toBe('went out');
      expect(await published(page)).toEqual([{ text, trusted: true }]);
      expect(await bench.driver.ours(page)).toEqual([]);
    });
  });

  const middle = (page: Page, host: string, inner: string): Promise<{ x: number; y: number }> =>
    page.evaluate((id, name) => {
      const part = document.getElementById(id)?.shadowRoot?.querySelector(name);
      if (!part) throw new Error(`no ${name} in ${id}`);
      const { left, top, width, height } = part.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, host, inner);
  const clickIn = async (page: Page, host: string, inner: string): Promise<void> => {
    const { x, y } = await middle(page, host, inner);
    await page.mouse.click(x, y);
  };

  test('a box and its button at the top of their roots', async () => {
    await bench.on('/roots/bare', async (page) => {
      await clickIn(page, 'a', 'textarea');
      await page.keyboard.type(TELLING);
      await clickIn(page, 'a', 'button');
      expect(await outcome(page)).toBe('held');
    });
  });

  test('an approval in one root is none in another that looks the same', async () => {
    await bench.on('/roots/wrapped', async (page) => {
      await clickIn(page, 'a', 'textarea');
      await page.keyboard.type(TELLING);
      await clickIn(page, 'a', 'button');
      await bench.driver.press(page, POST_ANYWAY);
      await until('the first', async () => (await published(page)).length === 1);
      await clickIn(page, 'b', 'textarea');
      await page.keyboard.type(TELLING);
      await clickIn(page, 'b', 'button');
      await until('an outcome', async () => (await published(page)).length > 1 || (await isOpen(page)));
      expect(await texts(page)).toEqual([TELLING]);
    });
  });

  test('a box made anew in its root is found again there', async () => {
    await bench.on('/roots/wrapped', async (page) => {
      await page.evaluate(() => (window as unknown as { remake(): void }).remake());
      await clickIn(page, 'b', 'textarea');
      await page.keyboard.type(TELLING);
      await clickIn(page, 'b', 'button');
      await bench.driver.press(page, POST_ANYWAY);
      expect(await endOf(page)).toBe('posted');
    });
  });

  test('a frame in a root', async () => {
    await bench.on('/root-frame', async (page) => {
      const { x, y } = await middle(page, 'a', 'iframe');
      await page.mouse.click(x - 200, y - 60);
      await page.keyboard.type(TELLING);
      const spot = await page.evaluate(() => {
        const frame = document.getElementById('a')?.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
        const outer = frame.getBoundingClientRect();
        const button = frame.contentDocument?.querySelector('button');
        if (!button) throw new Error('no button');
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: outer.left + frame.clientLeft + left + width / 2, y: outer.top + frame.clientTop + top + height / 2 };
      });
      await page.mouse.click(spot.x, spot.y);
      expect(await outcome(page)).toBe('held');
    });
  });

  test('an editor made anew behind the checklist: what stands there now does not go out as checked', async () => {
    await bench.on('/frame-anew', async (page) => {
      await page.click('iframe');
      await page.keyboard.type(TELLING);
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      await page.evaluate(() => (window as unknown as { anew(text: string): void }).anew('Amelia Hughes in Year 5 lives at 3 Mill Lane'));
      await bench.driver.press(page, POST_ANYWAY);
      await bench.driver.gone(page, CHECKLIST);
      await until('an end', async () => (await published(page)).length > 0 || (await bench.driver.ours(page)).some(({ text }) => /^Your text|^Press Post/.test(text)));
      expect(await texts(page)).toEqual([]);
    });
  });

  test('what was waved off in one chat line is asked about in the next', async () => {
    await bench.on('/chats', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.keyboard.press('Enter');
      await bench.driver.press(page, { role: 'button', name: 'Fine this time' });
      await bench.driver.press(page, { role: 'button', name: 'Fine this time' });
      await bench.driver.press(page, POST_ANYWAY);
      await until('the first', async () => (await published(page)).length === 1);
      await page.keyboard.type(`${TELLING}!`);
      await page.keyboard.press('Enter');
      await until('an outcome', async () => (await published(page)).length > 1 || (await isOpen(page)));
      expect(await published(page)).toHaveLength(1);
    });
  });

  test('a press by touch that became a scroll leaves nothing behind', async () => {
    if (kind === 'firefox') return;
    await bench.on('/slow', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      const { x, y } = await page.$eval('#post', (at) => { const r = at.getBoundingClientRect(); return { x: r.left + 5, y: r.top + 5 }; });
      const session = await page.createCDPSession();
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
      await page.focus('#t');
      await bench.driver.selectAll(page);
      await page.keyboard.type('Lovely morning');
      await page.focus('#post');
      await page.keyboard.press('Enter');
      await until('the post', async () => (await published(page)).length > 0);
      expect(await published(page)).toEqual([{ text: 'Lovely morning', trusted: true }]);
    });
  });

  // Firefox tells its driver of no other medium.
  test.skipIf(kind === 'firefox')('nothing of ours is printed', async () => {
    await bench.on('/simple', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.emulateMediaType('print');
      const chip = (await bench.driver.ours(page)).find(({ name }) => CHIP.name.test(name));
      expect(chip?.rect.width ?? 0).toBe(0);
    });
  });

  test('a server that takes its time is not taken for a press that was lost: no line asks for a second post', async () => {
    await bench.on('/slow', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      // The line would come 1.5 s after the press, by the page's own clock.
      await until('the line’s time to be over', () => page.evaluate(() => performance.now() - (window as unknown as { pressed: number }).pressed > 2000));
      expect((await bench.driver.ours(page)).filter(({ text }) => text.startsWith('Press Post again'))).toEqual([]);
      await page.evaluate(() => (window as unknown as { answer(): void }).answer());
      expect(await texts(page)).toEqual([TELLING]);
    });
  });

  test('a field that shows only while the composer has the focus is waited for', async () => {
    await bench.on('/folds', async (page) => {
      await type(page, '#t', TELLING);
      await until('the warning', () => page.evaluate(() => !document.getElementById('cw')?.hidden));
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await bench.driver.gone(page, CHECKLIST);
      expect(await endOf(page)).toBe('posted');
    });
  });

  test('typing in a composer that is itself a button asks nothing', async () => {
    await bench.on('/dropzone', async (page) => {
      await type(page, '#t', `Update: ${TELLING}`);
      await page.keyboard.type(' and more');
      expect(await isOpen(page)).toBe(false);
      await page.click('#t');
      expect(await isOpen(page)).toBe(false);
    });
  });
});
