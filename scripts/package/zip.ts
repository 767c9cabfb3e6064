import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The files of a folder by their place in it, in one order everywhere. */
export function filesIn(dir: string): Map<string, Uint8Array> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const places = files.map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1).replaceAll('\\', '/'));
  return new Map(places.toSorted().map((place) => [place, readFileSync(join(dir, place))]));
}

/** An archive that is the same to the byte for the same files: the time in it is a fixed one, in the local reckoning that the format has. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
