import { discord } from './discord/surfaces';
import type { PlatformPages } from './surfaces';
import { x } from './x/surfaces';
import { youtube } from './youtube/surfaces';

/** Every platform with its surfaces, in alphabetical order. */
export const PLATFORMS: readonly PlatformPages[] = [discord, x, youtube];
