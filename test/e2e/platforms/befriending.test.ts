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
  ['www.linkedin.com', 'linkedin/profile'],
  ['www.linkedin.com', 'linkedin/profile-menu-cy'],
  ['www.linkedin.com', 'linkedin/profile-old'],
  ['www.youtube.com', 'youtube/channel'],
  ['www.youtube.com', 'youtube/owner-fr'],
  ['www.pinterest.com', 'pinterest/profile'],
] as const;

/** On Discord the name is typed. */
const FRIENDS = 'discord/friends';
const PAGES: readonly string[] = [FRIENDS, ...PROFILES.map(([, page]) => page)];

/** Friend or follow on a profile whose name is on the school's list: held with a question of two lines, once a profile. Policy P3. */
describe.each(BROWSERS)('befriending in %s', (kind) => {
  const bench = usePlatforms(kind, { watchlist });
  const done = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (PAGES.includes(box) ? [text] : []));
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

  test.each([
    ['x.com', 'x/profile'],
    ['www.linkedin.com', 'linkedin/profile'],
  ])('%s: a suggestion in a list beside the profile is another’s', async (host, box) => {
    await onProfile(host, box, async (page) => {
      await page.click('[data-other]');
      await until('the press', () => done().length === 1);
      expect(done()).toEqual(['another']);
    });
  });

  test.each(['Enter', 'button'])('a name of the list that is typed into Discord’s field for new friends is held by %s, and asked for once on Connect anyway', async (way) => {
    await onProfile('discord.com', FRIENDS, async (page) => {
      const ask = (): Promise<void> => (way === 'Enter' ? page.keyboard.press('Enter') : page.click('[type=submit]'));
      await page.type('[name=add-friend]', 'dorothea_brook');
      await ask();
      await until('the request', () => done().length === 1);
      await page.$eval('[name=add-friend]', (field) => void ((field as HTMLInputElement).value = ''));
      await page.type('[name=add-friend]', 'ottoline_marchbanks');
      await ask();
      await bench.driver.find(page, QUESTION);
      await bench.driver.press(page, GO_BACK);
      await bench.driver.gone(page, QUESTION);
      expect(done()).toEqual(['dorothea_brook']);
      // Another key between, or a second Enter that soon is one that bounced.
      await page.focus('[name=add-friend]');
      await page.keyboard.press('End');
      await ask();
      await bench.driver.find(page, QUESTION);
      await bench.driver.press(page, CONNECT);
      await until('the second request', () => done().length === 2);
      expect(done()).toEqual(['dorothea_brook', 'ottoline_marchbanks']);
    });
  });
});
