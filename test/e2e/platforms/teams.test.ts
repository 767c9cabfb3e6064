import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

describe.each(BROWSERS)('Teams in %s', (kind) => {
  const bench = usePlatforms(kind, { workSites: ['web.telegram.org'] });
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

  test.each([
    ['where its box is guessed', 'https://classroom.google.com/classroom/announcement.html', '#box', '#post'],
    ['of parents', 'https://teach.classdojo.com/classdojo/story.html', '#box', '#post'],
    ['that the school lists as one', 'https://web.telegram.org/telegram/k.html', '.input-message-input', '.btn-send'],
  ])('so it is on a work channel %s', async (_, url, input, button) => {
    await bench.on(url, async (page) => {
      bench.demo.clear();
      await type(page, input, NAME);
      await bench.driver.find(page, CHIP);
      await page.click(button);
      await until('the post', async () => texts().length === 1);
      expect(texts()).toEqual([NAME]);
      await type(page, input, TELLING);
      await page.click(button);
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
