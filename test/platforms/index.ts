import { bluesky } from './bluesky/surfaces';
import { instagram } from './instagram/surfaces';
import type { PlatformPages } from './surfaces';
import { threads } from './threads/surfaces';
import { x } from './x/surfaces';

/** Every platform with its surfaces, in alphabetical order. */
export const PLATFORMS: readonly PlatformPages[] = [bluesky, instagram, threads, x];
