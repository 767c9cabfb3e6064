import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { sendMessage: async () => null } });
  vi.resetModules();
});

const named = (name: string, type = 'image/jpeg'): File => new File(['x'], name, { type });

test('takes what is a picture, by its type or, where a system knows none, by its name, and leaves no file behind', async () => {
  const { createPictures } = await import('../../src/engine/pictures');
  const pictures = createPictures(() => {});
  const files = [named('a.jpg'), named('plan.pdf', 'application/pdf'), named('IMG_1.HEIC', ''), named('notes', '')];
  pictures.take(files);
  expect(files).toEqual([]);
  expect(pictures.now).toEqual([{ name: 'a.jpg', placed: false }, { name: 'IMG_1.HEIC', placed: false }]);
});

test('a post takes them along; with none there the list stays the same one, and so does what was judged with it', async () => {
  const { createPictures } = await import('../../src/engine/pictures');
  const pictures = createPictures(() => {});
  const none = pictures.now;
  pictures.clear();
  expect(pictures.now).toBe(none);
  pictures.take([named('a.jpg')]);
  pictures.clear();
  expect(pictures.now).toEqual([]);
});

test('a picture that says where it was taken is told of once that is known', async () => {
  const { createPictures } = await import('../../src/engine/pictures');
  globalThis.secondLookIsPlaced = async (file) => file.size === 1;
  const placed = await new Promise((resolve) => {
    const pictures = createPictures(() => resolve(pictures.now));
    pictures.take([named('a.jpg')]);
  });
  expect(placed).toEqual([{ name: 'a.jpg', placed: true }]);
  globalThis.secondLookIsPlaced = undefined;
});

test('it is known while a picture is being looked at, but for no longer than a second', async () => {
  vi.useFakeTimers();
  const { createPictures } = await import('../../src/engine/pictures');
  let looked = (_placed: boolean): void => {};
  globalThis.secondLookIsPlaced = () => new Promise((resolve) => (looked = resolve));
  const pictures = createPictures(() => {});
  expect(pictures.looking).toBe(null);

  pictures.take([named('plan.pdf', 'application/pdf')]);
  expect(pictures.looking).toBe(null);

  pictures.take([named('a.jpg')]);
  const first = pictures.looking;
  await vi.advanceTimersByTimeAsync(0);
  looked(true);
  await first;
  expect(pictures.now).toEqual([{ name: 'a.jpg', placed: true }]);
  await vi.advanceTimersByTimeAsync(0);
  expect(pictures.looking).toBe(null);

  pictures.take([named('b.jpg')]);
  await vi.advanceTimersByTimeAsync(999);
  expect(pictures.looking).not.toBe(null);
  await vi.advanceTimersByTimeAsync(1);
  expect(pictures.looking).toBe(null);
  globalThis.secondLookIsPlaced = undefined;
  vi.useRealTimers();
});
