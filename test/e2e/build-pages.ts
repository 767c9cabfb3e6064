import { buildComposers } from '../composers/build';
import { buildPlatforms } from '../platforms/build';

/** Once before the long suite: every page with the real editor it is named after. */
export async function setup(): Promise<void> {
  await buildComposers();
  await buildPlatforms();
}
