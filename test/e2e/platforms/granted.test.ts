import { describe, expect, test } from 'vitest';
import { inChrome } from '../../../src/demo/driver/firefox';
import { readManifest } from '../../../src/demo/driver/manifest';
import { until } from '../../../src/demo/driver/until';
import { LISTED } from '../../platforms/surfaces';
import { x } from '../../platforms/x/surfaces';
import { stageOf, type Stage } from '../contract/stage';
import { BACK, BROWSERS, PACKAGES, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** The access to sites that people may take from an extension and give back, in the browser's own list of extensions. */
describe.each(BROWSERS)('access that is given later, in %s', (kind) => {
  const bench = usePlatforms(kind);
  const inline = stageOf(bench, x.surfaces.find(({ id }) => id === 'x/inline')!);

  async function access(to: 'all' | 'none'): Promise<void> {
    const page = await bench.driver.newPage('about:blank');
    if (kind === 'firefox') {
      const { geckoId } = await readManifest(PACKAGES.firefox);
      await inChrome(
        page.browser(),
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${geckoId}');
          await ExtensionPermissions.${to === 'all' ? 'add' : 'remove'}('${geckoId}', { permissions: [], origins: ['*://*/*'] }, extension);
        })()`,
      );
    } else {
      await page.goto('chrome://extensions');
      const id = await bench.driver.inExtension(() => chrome.runtime.id);
      await page.evaluate(
        async (extensionId, hostAccess) => {
          const { developerPrivate } = chrome as unknown as { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
          await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        },
        id,
        to === 'all' ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
    }
    await page.close();
    await until(`access to ${to}`, () => bench.driver.inExtension(async (all) => (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).permissions.contains({ origins: ['*://*/*'] })) === all, to === 'all'));
  }

  /** In its page, which was open while there was no access. */
  const watchedOnceGiven = ({ inBox, held }: Stage): Promise<void> =>
    inBox('', async (box) => {
      await access('all');
      await box.page.bringToFront();
      await until('the chip', async () => {
        await box.enter();
        return (await bench.driver.ours(box.page)).length > 0;
      });
      await box.type(TELLING);
      await held(box);
    });

  test('a tab of a known site that was open before is watched from then on', async () => {
    await access('none');
    await watchedOnceGiven(inline);
  });

  test('so is one of a site that was listed while there was no access', async () => {
    const host = 'noticeboard.tanglewick.org';
    await access('none');
    await bench.driver.writeUserSettings({ language: 'en', extraSites: [LISTED, host] });
    const board = stageOf(bench, { ...x.surfaces.find(({ id }) => id === 'x/answer')!, path: `https://${host}/x/answer.html` });
    await watchedOnceGiven(board);
  });

  test('more access takes nothing of ours out of a page that is watched already', async () => {
    await access('all');
    await inline.inBox(TELLING, async (box) => {
      await inline.held(box);
      await box.page.evaluate(() => {
        const taken: string[] = [];
        Object.assign(window, { taken });
        new MutationObserver((records) => taken.push(...records.flatMap(({ removedNodes }) => [...removedNodes].map(({ nodeName }) => nodeName)))).observe(document, { childList: true, subtree: true });
      });
      await access('none');
      const other = await bench.driver.newPage(inline.composer.path);
      await access('all');
      await other.bringToFront();
      // Both pages are brought what they need in one go.
      await until('the other page to be watched', async () => {
        await other.click(inline.composer.input);
        return (await bench.driver.ours(other)).length > 0;
      });
      await other.close();
      await box.page.bringToFront();
      expect(await box.page.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([]);
      await inline.decide(box, BACK);
      expect(inline.texts()).toEqual([]);
    });
  });
});
