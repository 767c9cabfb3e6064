import { bluesky } from './bluesky';
import { instagram } from './instagram';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { threads } from './threads';
import type { Platform } from './types';
import { wordpress } from './wordpress';
import { x } from './x';

/** Every site known by name, in alphabetical order; the build writes their matches into the manifest. */
export const platforms: readonly Platform[] = [bluesky, instagram, mastodon, threads, x];

/** Software that runs on anybody's host, known by its marks where the school lists the host. */
export const software: readonly Platform[] = [mediawiki, wordpress];
