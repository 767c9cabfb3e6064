import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { until } from '../../../src/demo/driver/until';
import { discourse } from '../../platforms/discourse/surfaces';
import { linkedin } from '../../platforms/linkedin/surfaces';
import { under } from '../../platforms/surfaces';
import { x } from '../../platforms/x/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** A site known by name whose pages no rule knows any more: its boxes are guessed, and the toolbar says that it is watched in part. */
describe.each(BROWSERS)('a known site that has changed, in %s', (kind) => {
  const bench = usePlatforms(kind);
  const stage = stageOf(bench, under('x.com', 'x')('changed', { input: '#box', button: '#composer button', ways: ['button'], audience: 'unknown' }));
  const title = (url: string): Promise<string> =>
    bench.driver.inExtension(async (at: string) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(at));
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    }, url);
  /** Does the guard of that page know a button for the box in use? */
  const findsButton = (url: string): Promise<boolean> =>
    bench.driver.inExtension(async (at: string) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(at));
      const look = (): boolean => {
        const finder = globalThis.secondLookGuard?.finder;
        const found = document.activeElement && finder?.boxAt(document.activeElement);
        // What was pressed is one by the guess alone: by its class the site's rules do not know it.
        return !!found && !!finder?.controlOf(found, document.querySelector('[type=submit]'));
      };
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: look });
      return frame?.result === true;
    }, url);

  test('a post is held all the same, goes out once, and the toolbar says how far it is watched', async () => {
    await stage.inBox('A', async (box) => {
      await bench.driver.find(box.page, CHIP);
      await box.type(TELLING);
      await stage.held(box);
      await stage.decide(box, POST_ANYWAY);
      await stage.arrived(1);
      expect(stage.texts()).toEqual([`A${TELLING}`]);
      await until('the toolbar', async () => (await title('https://x.com/x/changed')) === en.bar_part.message);
    });
  });

  test('its search box stays one', async () => {
    await stage.inBox(HARMLESS, async (box) => {
      await bench.driver.find(box.page, CHIP);
      await box.page.type('[role=searchbox]', TELLING);
      await box.page.keyboard.press('Enter');
      expect(await stage.asked(box)).toBe(false);
      await box.post();
      await stage.arrived(1);
      expect(stage.texts()).toEqual([HARMLESS]);
    });
  });

  test('where its rules know the boxes, nothing is said of a part', async () => {
    const known = stageOf(bench, x.surfaces[0]!);
    await known.inBox(HARMLESS, async (box) => {
      await bench.driver.find(box.page, CHIP);
      await box.page.type('[data-testid=SearchBox_Search_Input]', 'fair');
      await until('the toolbar', async () => (await title('https://x.com/x/inline')) === en.bar_on.message);
    });
  });

  const message = linkedin.surfaces.find(({ name }) => name === 'message')!;

  test('where only a button has changed, what looks like one is held', async () => {
    const changed = stageOf(bench, { ...message, path: `${message.path}?changed`, button: '.msg-form [type=submit]' });
    await changed.inBox('A', async (box) => {
      await until('the guessing', () => findsButton(changed.composer.path));
      await box.type(TELLING);
      await changed.held(box);
      await changed.decide(box, POST_ANYWAY);
      await changed.arrived(1);
      expect(changed.texts()).toEqual([`A${TELLING}`]);
      await until('the toolbar', async () => (await title(changed.composer.path)) === en.bar_part.message);
    });
  });

  test('so it is in known software on a listed host', async () => {
    const changed = stageOf(bench, { ...discourse.surfaces[0]!, button: '#changed' });
    await changed.inBox('A', async (box) => {
      await box.page.$eval('#reply-control .create', (button) => Object.assign(button, { className: '', id: 'changed' }));
      await bench.driver.find(box.page, CHIP);
      await box.type(TELLING);
      await changed.held(box);
      await changed.decide(box, POST_ANYWAY);
      await changed.arrived(1);
      expect(changed.texts()).toEqual([`A${TELLING}`]);
    });
  });
});
