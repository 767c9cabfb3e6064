import { mastodon } from './mastodon';
import type { Platform } from './types';

/** Every site known by name, in alphabetical order; the build writes their matches into the manifest. */
export const platforms: readonly Platform[] = [mastodon];
