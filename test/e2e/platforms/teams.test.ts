import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { buildPlatforms, PLATFORMS_DIR } from '../../platforms/build';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, TELLING, type, useBench } from '../harness';

describe.each(BROWSERS)('Teams in %s', (kind) => {
  beforeAll(buildPlatforms);
  const bench = useBench(kind, { dir: PLATFORMS_DIR, anyHost: true });
  /** A browser may send things of its own to any host: they are none of the page. */
  const texts = (): string[] => bench.demo.posts().flatMap(({ box, text }) => (box ? [text] : []));
  /** A pupil's name, which is asked about everywhere else. */
  const NAME = 'So proud of Oliver Bennett in Year 4, what a lovely poem';

  test('at work a name alone is only noted, and a name with an address held', async () => {
    await bench.on('https://teams.microsoft.com/teams/message.html', async (page) => {
      bench.demo.clear();
      await type(page, '[data-tid=ckeditor]', NAME);
      await page.keyboard.press('Enter');
      await until('the message', async () => texts().length === 1);
      expect(texts()).toEqual([NAME]);
      await type(page, '[data-tid=ckeditor]', TELLING);
      await page.click('[data-tid=sendMessageCommands-send]');
      await bench.driver.find(page, CHECKLIST);
    });
  });

  test('so it is where the box of a work channel is guessed', async () => {
    await bench.on('https://classroom.google.com/classroom/announcement.html', async (page) => {
      bench.demo.clear();
      await type(page, '#box', NAME);
      await bench.driver.find(page, CHIP);
      await page.click('#post');
      await until('the announcement', async () => texts().length === 1);
      expect(texts()).toEqual([NAME]);
      await type(page, '#box', TELLING);
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
    });
  });

  test('elsewhere the same name is held', async () => {
    await bench.on('https://discord.com/discord/message.html', async (page) => {
      bench.demo.clear();
      await type(page, '[data-slate-editor]', NAME);
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
    });
  });

  test('a message that is edited and the box for the next one are two', async () => {
    await bench.on('https://teams.cloud.microsoft/teams/edit.html', async (page) => {
      bench.demo.clear();
      await type(page, '#edited [data-tid=ckeditor]', TELLING);
      await type(page, '#compose [data-tid=ckeditor]', HARMLESS);
      await page.keyboard.press('Enter');
      await until('the harmless message', async () => texts().length === 1);
      await page.click('[data-tid=newMessageCommands-send]');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([HARMLESS]);
    });
  });
});
