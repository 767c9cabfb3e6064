// Not `load`, which can also fetch: there is no network code in what we ship.
import { loadView } from 'exifreader';

/**
 * A picture says where it was taken near its beginning (JPEG, PNG) or near its end (WebP, AVIF, HEIC): no more of a file is read,
 * bytes at either end.
 */
const END = 512 * 1024;

/** A file larger than this is left alone, bytes: no telephone makes such pictures. */
const MOST = 100 * 1024 * 1024;

/** The file with all but its two ends left blank, so that every offset in it still leads to the right place. */
async function endsOf(file: Blob): Promise<ArrayBuffer> {
  if (file.size <= 2 * END) return file.arrayBuffer();
  const whole = new Uint8Array(file.size);
  whole.set(new Uint8Array(await file.slice(0, END).arrayBuffer()));
  whole.set(new Uint8Array(await file.slice(-END).arrayBuffer()), file.size - END);
  return whole.buffer;
}

/** Does the file of a picture say where it was taken, in EXIF or XMP? Throws on what is no picture that can be read. */
export async function isPlaced(file: Blob): Promise<boolean> {
  if (file.size > MOST) return false;
  const { gps, xmp } = loadView(new DataView(await endsOf(file)), { expanded: true, excludeTags: { mpf: true } });
  return gps?.Latitude !== undefined || xmp?.['GPSLatitude'] !== undefined;
}
