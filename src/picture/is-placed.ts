import { parse } from 'exifr';
import { exifInWebp } from './webp';

/** Read in slices, since some kinds keep what they say at their end: at most this much of a file, bytes. */
const SLICE = 65_536;
const SLICES = 12;

const OPTIONS: Parameters<typeof parse>[1] = {
  gps: true,
  xmp: true,
  ifd0: {},
  exif: false,
  interop: false,
  ifd1: false,
  iptc: false,
  icc: false,
  jfif: false,
  mergeOutput: false,
  firstChunkSize: SLICE,
  chunkSize: SLICE,
  chunkLimit: SLICES,
};

/** Does the file of a picture say where it was taken? Throws on what is no picture that can be read. */
export async function isPlaced(file: Blob): Promise<boolean> {
  const exif = await exifInWebp(file);
  if (exif === null) return false;
  const said = await parse(exif ?? file, OPTIONS);
  return said?.gps?.latitude !== undefined || said?.xmp?.GPSLatitude !== undefined;
}
