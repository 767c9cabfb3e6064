import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { WAYS } from './act-pages';
import { BACK, BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, published, type, useBench } from './harness';

const texts = async (page: Page): Promise<string[]> => (await published(page)).map(({ text }) => text);
const arrived = (page: Page, count: number) => until(`${count} published`, async () => (await published(page)).length >= count);

describe.each(BROWSERS)('acts in %s', (kind) => {
  const bench = useBench(kind);
  const says = (page: Page, words: string) =>
    until(words, async () => (await bench.driver.ours(page)).some(({ text }) => text.startsWith(words)));

  describe.each(Object.keys(WAYS))('%s', (path) => {
    test('harmless: the very same trusted event', async () => {
      await bench.on(path, async (page) => {
        await type(page, '#t', HARMLESS);
        await bench.driver.find(page, CHIP);
        await page.click('#post');
        await arrived(page, 1);
        expect(await texts(page)).toEqual([HARMLESS]);
        if (!path.includes('tell-us')) expect(await published(page)).toMatchObject([{ trusted: true }]);
      });
    });

    test('telling: held, and then posted once', async () => {
      await bench.on(path, async (page) => {
        await type(page, '#t', TELLING);
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        expect(await texts(page)).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await arrived(page, 1);
        expect(await texts(page)).toEqual([TELLING]);
      });
    });
  });

  test.each(['Enter', ' '] as const)('the key "%s" on a button that is none: held, and posted once', async (key) => {
    await bench.on('/keyed', async (page) => {
      await type(page, '#t', TELLING);
      await page.focus('#post');
      await page.keyboard.press(key);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect(await texts(page)).toEqual([TELLING]);
    });
  });

  test('Enter in the line of a form presses the form’s own button, wherever that stands', async () => {
    await bench.on('/line', async (page) => {
      await type(page, '#t', TELLING);
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      expect(await texts(page)).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect(await texts(page)).toEqual([TELLING]);
      expect(await page.evaluate(() => (window as unknown as { by: string }).by)).toBe('button');
    });
  });

  test('Enter that submits no form does not submit one in the replay either', async () => {
    await bench.on('/lines', async (page) => {
      await type(page, '#t', TELLING);
      await page.keyboard.press('Enter');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect(await texts(page)).toEqual([TELLING]);
      expect(await page.evaluate(() => (window as unknown as { submits: number }).submits)).toBe(0);
    });
  });

  test('a key whose release got lost does not take the keys from the checklist', async () => {
    await bench.on('/chats', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.keyboard.down('Enter');
      await bench.driver.find(page, CHECKLIST);
      await page.keyboard.press('Escape');
      await bench.driver.gone(page, CHECKLIST);
      await page.keyboard.up('Enter');
      expect(await texts(page)).toEqual([]);
    });
  });

  test('going back in an editor that tidied its nodes meanwhile posts nothing', async () => {
    await bench.on('/tidies', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      await page.click('#t');
      expect(await texts(page)).toEqual([]);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect(await texts(page)).toHaveLength(1);
    });
  });

  test('a site that adds its own words at the press asks once, and posts once', async () => {
    await bench.on('/signs', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect(await texts(page)).toEqual([`${TELLING} #school`]);
    });
  });

  test('text that a page changed behind the checklist is never taken for checked', async () => {
    await bench.on('/rewrites', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await says(page, 'Your text has changed');
      await page.evaluate(() => (window as unknown as { restore(): void }).restore());
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      expect(await texts(page)).toEqual([]);
    });
  });

  test('what can no longer be sent as it was is the person’s to press again', async () => {
    await bench.on('/moves', async (page) => {
      await type(page, '#t', TELLING);
      await page.evaluate(() => (window as unknown as { hotkey(): void }).hotkey());
      await bench.driver.press(page, POST_ANYWAY);
      await says(page, 'Press Post again');
      await page.evaluate(() => (window as unknown as { restore(): void }).restore());
      await page.click('#post');
      await arrived(page, 1);
      expect(await texts(page)).toEqual([TELLING]);
    });
  });

  test('an approval in one box is none in another that looks the same', async () => {
    await bench.on('/twins', async (page) => {
      await type(page, 'section:nth-of-type(1) textarea', TELLING);
      await page.click('section:nth-of-type(1) button');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      await type(page, 'section:nth-of-type(2) textarea', TELLING);
      await page.click('section:nth-of-type(2) button');
      await bench.driver.find(page, CHECKLIST);
      expect(await texts(page)).toEqual([TELLING]);
    });
  });

  test('a press with the right button leaves nothing behind: the harmless text after it stays trusted', async () => {
    await bench.on('/two', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.click('#post', { button: 'right' });
      await page.focus('#t');
      await bench.driver.selectAll(page);
      await page.keyboard.type(HARMLESS);
      await page.focus('#post');
      await page.keyboard.press('Enter');
      await arrived(page, 1);
      expect(await published(page)).toEqual([{ text: HARMLESS, trusted: true }]);
    });
  });

  test('a button that says it is off is not asked about, and is once it is on', async () => {
    await bench.on('/off', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.click('#post');
      await page.focus('#post');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => (window as unknown as { pressed: boolean[] }).pressed)).toEqual([true, true]);
      await page.$eval('#post', (button) => button.removeAttribute('aria-disabled'));
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      expect(await texts(page)).toEqual([]);
    });
  });

  test('Reply at another’s post does not hold the draft at the top of the feed', async () => {
    await bench.on('/feed', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.click('#reply');
      await until('the reply box', () => page.evaluate(() => (window as unknown as { opened: boolean[] }).opened.length > 0));
      expect(await page.evaluate(() => (window as unknown as { opened: boolean[] }).opened)).toEqual([true]);
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
    });
  });

  test('a form sent by the browser keeps the pressed button’s name and value; Save draft is not held', async () => {
    const { demo } = bench;
    demo.clear();
    await bench.on('/native', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', () => demo.posts().length > 0);
      expect(demo.posts()).toMatchObject([{ box: 'published', text: TELLING }]);
    });
    await bench.on('/native', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.click('[value=draft]');
      await until('the draft', () => demo.posts().length > 1);
      expect(demo.posts()[1]).toMatchObject({ box: 'draft', text: TELLING });
    });
  });
});
