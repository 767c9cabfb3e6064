import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { buildWatchlist } from '../../../src/core/watchlist/build';
import { until } from '../../../src/demo/driver/until';
import { x } from '../../platforms/x/surfaces';
import type { Box } from '../contract/box';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY } from '../harness';
import { usePlatforms } from '../platform-bench';

const watchlist = buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks', preferred: '' }], [], 7);
const FILE_INPUT = '[data-testid=fileInput]';
/** Where a picture was taken, as cameras write it. */
const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 37/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '1/1 17/1 0/1' } };

const dir = mkdtempSync(join(tmpdir(), 'second-look-pictures-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A real picture. WebP keeps what it says of itself at its end: that one is of several megabytes. */
async function picture(name: string, placed: boolean): Promise<string> {
  const [width, height, quality] = name.endsWith('.webp') ? [2400, 1800, 100] : [300, 200, 60];
  const noise = sharp({ create: { width, height, channels: 3, background: '#7a8', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
  const path = join(dir, name);
  await (placed ? noise.withExif(PLACE) : noise).toFormat(name.replace(/^.*\./, '') as 'webp', { quality }).toFile(path);
  return path;
}

/** Of a picture that goes out with a post its name is seen, and whether it says where it was taken. */
describe.each(BROWSERS)('pictures, in %s', (kind) => {
  const bench = usePlatforms(kind, { watchlist });
  const inline = stageOf(bench, x.surfaces.find(({ id }) => id === 'x/inline')!);

  test.each(['jpg', 'png', 'webp', 'avif'])('a %s that says where it was taken is asked about', async (type) => {
    const path = await picture(`IMG_2041.${type}`, true);
    await inline.inBox(HARMLESS, async (box) => {
      const input = await box.page.waitForSelector(FILE_INPUT);
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await until('the chip to count it', async () => (await bench.driver.find(box.page, CHIP)).name !== en.chip_none.message);
      await inline.held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en.why_image_place.message);
      await inline.decide(box, POST_ANYWAY);
      await inline.arrived(1);
      await inline.emptied(box);
      // It has gone out: the next post is without it.
      await box.enter();
      await box.type(HARMLESS);
      await box.post();
      await inline.arrived(2);
      expect(await inline.asked(box)).toBe(false);
    });
  });

  /** The page's own script brings a picture to the box, and in the same task presses `button`. */
  const bring = (box: Box, path: string, way: 'paste' | 'drop', button = ''): Promise<void> =>
    box.page.$eval(
      inline.composer.input,
      (element, type, data, post) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], 'IMG.jpg', { type: 'image/jpeg' }));
        const all = { bubbles: true, composed: true, cancelable: true };
        element.dispatchEvent(type === 'drop' ? new DragEvent('drop', { ...all, dataTransfer }) : new ClipboardEvent('paste', { ...all, clipboardData: dataTransfer }));
        if (post) document.querySelector<HTMLElement>(post)?.click();
      },
      way,
      readFileSync(path).toString('base64'),
      button,
    );

  // Firefox lets no script make a paste that has a file in it.
  test.each(kind === 'chromium' ? (['paste', 'drop'] as const) : (['drop'] as const))('a picture that comes by %s is looked at like one that is chosen', async (way) => {
    await inline.inBox(HARMLESS, async (box) => {
      await inline.watched(box);
      await bring(box, await picture('IMG_2043.jpg', true), way);
      await until('the chip to count it', async () => (await bench.driver.find(box.page, CHIP)).name !== en.chip_none.message);
      await inline.held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en.why_image_place.message);
    });
  });

  test.runIf(kind === 'chromium')('a file that is dragged from the system and dropped on the box is looked at', async () => {
    const path = await picture('IMG_2044.jpg', true);
    await inline.inBox(HARMLESS, async (box) => {
      await inline.watched(box);
      const at = await (await box.page.waitForSelector(inline.composer.input))?.clickablePoint();
      const session = await box.page.createCDPSession();
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x: at?.x ?? 0, y: at?.y ?? 0, data: { items: [], files: [path], dragOperationsMask: 1 } });
      }
      await until('the chip to count it', async () => (await bench.driver.find(box.page, CHIP)).name !== en.chip_none.message);
      await inline.held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en.why_image_place.message);
    });
  });

  // The page's own press, in the very task in which the picture comes: no person is as quick.
  test.each([true, false])('a post waits for the look at a picture that came a moment before it, which says where it was taken: %s', async (placed) => {
    await inline.inBox(HARMLESS, async (box) => {
      await inline.watched(box);
      await bring(box, await picture('IMG_2045.jpg', placed), 'drop', inline.composer.button);
      if (placed) {
        expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en.why_image_place.message);
        expect(inline.texts()).toEqual([]);
        await inline.decide(box, POST_ANYWAY);
      }
      await inline.arrived(1);
      await inline.emptied(box);
      expect(inline.texts()).toEqual([HARMLESS]);
    });
  });

  test.each(['jpg', 'webp'])('a %s that does not say so is no reason to ask', async (type) => {
    const path = await picture(`IMG_2042.${type}`, false);
    await inline.inBox(HARMLESS, async (box) => {
      const input = await box.page.waitForSelector(FILE_INPUT);
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await box.post();
      await inline.arrived(1);
      expect(await inline.asked(box)).toBe(false);
    });
  });

  test('one that goes out without a word is asked about, once, and the next one again', async () => {
    const path = await picture('IMG_2046.jpg', true);
    await inline.inBox('', async (box) => {
      const choose = async (): Promise<void> => {
        const input = await box.page.waitForSelector(FILE_INPUT);
        await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
        await until('the chip to count it', async () => (await bench.driver.find(box.page, CHIP)).name !== en.chip_none.message);
      };
      await choose();
      await inline.held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en.why_image_place.message);
      await inline.decide(box, POST_ANYWAY);
      await inline.arrived(1);
      await box.enter();
      await choose();
      await inline.held(box);
      await inline.decide(box, POST_ANYWAY);
      await inline.arrived(2);
      expect(inline.texts()).toEqual(['', '']);
    });
  });

  test('a file called as a pupil is asked about', async () => {
    const path = await picture('Ottoline Marchbanks.jpg', false);
    await inline.inBox(HARMLESS, async (box) => {
      const input = await box.page.waitForSelector(FILE_INPUT);
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await inline.held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en.why_image_name.message);
    });
  });
});
