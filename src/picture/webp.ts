/** Every chunk begins with a name of four letters and its length. Source: WebP container specification, RIFF. */
const HEAD = 8;
/** Far more than a picture has: a file that is made to be long is given up. */
const MOST = 64;

const read = async (file: Blob, from: number, to: number): Promise<DataView> => new DataView(await file.slice(from, to).arrayBuffer());
const letters = (view: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));

/**
 * The EXIF part of a WebP file, which stands at its end and which the library does not look for: found by the heads of the parts
 * alone. Undefined where the file is no WebP, null where it is one and has none.
 */
export async function exifInWebp(file: Blob): Promise<ArrayBuffer | null | undefined> {
  const start = await read(file, 0, 12);
  if (start.byteLength < 12 || letters(start, 0) !== 'RIFF' || letters(start, 8) !== 'WEBP') return undefined;
  let at = 12;
  for (let n = 0; n < MOST && at + HEAD <= file.size; n += 1) {
    const head = await read(file, at, at + HEAD);
    const length = head.getUint32(4, true);
    if (letters(head, 0) === 'EXIF') {
      const part = await file.slice(at + HEAD, at + HEAD + length).arrayBuffer();
      // Some writers put JPEG's own head before it.
      return letters(new DataView(part), 0) === 'Exif' ? part.slice(6) : part;
    }
    // Parts are padded to an even length.
    at += HEAD + length + (length % 2);
  }
  return null;
}
