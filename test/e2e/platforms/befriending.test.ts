import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { buildWatchlist } from '../../../src/core/watchlist/build';
import { school } from '../../../src/demo/school';
import { until } from '../../../src/demo/driver/until';
import { BROWSERS } from '../harness';
import { usePlatforms } from '../platform-bench';

const QUESTION = { role: 'dialog', name: /^Before you connect/ } as const;
const GO_BACK = { role: 'button', name: 'Go back' } as const;
const CONNECT = { role: 'button', name: 'Connect anyway' } as const;

const watchlist = buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks', preferred: '' }], [], 7);

const PROFILES = [
  ['x.com', 'x/profile'],
  ['bsky.app', 'bluesky/profile'],
  ['www.instagram.com', 'instagram/profile'],
  ['www.tiktok.com', 'tiktok/profile'],
  ['mastodon.social', 'mastodon/profile'],
  ['www.facebook.com', 'facebook/profile'],
  ['www.facebook.com', 'facebook/profile-cy'],
] as const;

/** Friend or follow on a profile whose name is on the school's list: held with a question of two lines, once a profile. Policy P3. */
describe.each(BROWSERS)('befriending in %s', (kind) => {
  const bench = usePlatforms(kind, { watchlist });
  const done = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (box.endsWith('/profile') || box.endsWith('/profile-cy') ? [text] : []));
  const onProfile = (host: string, box: string, use: (page: Page) => Promise<void>): Promise<void> => {
    bench.demo.clear();
    return bench.on(`https://${host}/${box}.html`, use);
  };

  test.each(PROFILES)('%s: %s is held, left alone on Go back, done once on Connect anyway, and not asked about again', async (host, box) => {
    await onProfile(host, box, async (page) => {
      const name = await page.$eval('[data-name]', (place) => place.textContent ?? '');
      await page.click('[data-press]');
      const { text } = await bench.driver.find(page, QUESTION);
      expect(text).toContain(name);
      expect(text).toContain('Staff do not befriend or follow pupils');
      expect(text).not.toContain('Be kind');
      await bench.driver.press(page, GO_BACK);
      await bench.driver.gone(page, QUESTION);
      expect(done()).toEqual([]);

      await page.click('[data-press]');
      await bench.driver.find(page, QUESTION);
      await bench.driver.press(page, CONNECT);
      await until('the press', () => done().length === 1);
      await page.click('[data-press]');
      await until('the second press', () => done().length === 2);
      expect(done()).toEqual([name, name]);
    });
  });

  test.each(PROFILES)('%s: %s of somebody else is not asked about', async (host, box) => {
    await onProfile(host, box, async (page) => {
      await page.$eval('[data-name]', (place) => void (place.textContent = 'Dorothea Brook'));
      await page.click('[data-press]');
      await until('the press', () => done().length === 1);
      await page.click('[data-press]');
      await until('the second press', () => done().length === 2);
      expect(done()).toEqual(['Dorothea Brook', 'Dorothea Brook']);
      expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
    });
  });

  test('where every post is asked about, befriending somebody else still is not', async () => {
    await bench.driver.writeUserSettings({ ...school, watchlist, askWhen: 'always' });
    await onProfile('x.com', 'x/profile', async (page) => {
      await page.$eval('[data-name]', (place) => void (place.textContent = 'Dorothea Brook'));
      await page.click('[data-press]');
      await until('the press', () => done().length === 1);
      expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
    });
    await bench.driver.writeUserSettings({ ...school, watchlist });
  });

  test('a suggestion in a list beside the profile is another’s', async () => {
    await onProfile('x.com', 'x/profile', async (page) => {
      await page.click('[data-other]');
      await until('the press', () => done().length === 1);
      expect(done()).toEqual(['another']);
    });
  });
});
