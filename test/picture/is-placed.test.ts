import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPlaced } from '../../src/picture/is-placed';

/** Where a picture was taken, as cameras write it. */
const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 37/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '1/1 17/1 0/1' } };
const MAKE = { IFD0: { Make: 'Example' } };
const MUCH = 1024 * 1024;

/** A real picture of a camera; a large one is of several megabytes. */
async function picture(type: string, size: string, placed: boolean): Promise<Blob> {
  const [width, height] = size === 'large' ? [1400, 1100] : [60, 40];
  const noise = sharp({ create: { width, height, channels: 3, background: '#7a8', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
  const made = noise.withExif(placed ? { ...MAKE, ...PLACE } : MAKE);
  // HEIC is the same container as AVIF around another codec, told apart by its brand (ISO/IEC 23008-12); nothing free writes that codec.
  const bytes = await made.toFormat(type === 'heic' ? 'avif' : (type as 'webp'), { quality: 100, effort: 1, compressionLevel: 1 }).toBuffer();
  if (type === 'heic') bytes.write('heic', 8, 'latin1');
  return new Blob([new Uint8Array(bytes)]);
}

describe.each(['jpeg', 'png', 'webp', 'avif', 'heic'])('%s', (type) => {
  test.each([
    ['small', true],
    ['small', false],
    ['large', true],
    ['large', false],
  ])('a %s one that says where it was taken: %s', async (size, placed) => {
    const file = await picture(type, size, placed);
    expect(file.size > MUCH).toBe(size === 'large');
    expect(await isPlaced(file)).toBe(placed);
  });

  test('of a large one no more than a megabyte is read', async () => {
    const file = await picture(type, 'large', true);
    let read = 0;
    const slice = file.slice.bind(file);
    file.slice = (...at) => {
      const part = slice(...at);
      read += part.size;
      return part;
    };
    file.arrayBuffer = () => Promise.reject(new Error('read whole'));
    expect(await isPlaced(file)).toBe(true);
    expect(read).toBeLessThanOrEqual(MUCH);
  });
});

test('what is no picture says so by throwing, and one larger than any camera makes is left alone', async () => {
  await expect(isPlaced(new Blob(['no picture']))).rejects.toThrow();
  expect(await isPlaced({ size: 101 * MUCH } as Blob)).toBe(false);
});
