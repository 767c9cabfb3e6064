import { fileURLToPath } from 'node:url';
import { buildPages } from '../composers/build';

/** Where the built pages stand, for a server that plays the known sites. */
export const PLATFORMS_DIR = fileURLToPath(new URL('../../dist/platforms', import.meta.url));

/** Builds every page of every platform of this folder, `x/inline.html` and so on, into `dist/platforms`. */
export const buildPlatforms = (): Promise<void> => buildPages(fileURLToPath(new URL('.', import.meta.url)), PLATFORMS_DIR);
