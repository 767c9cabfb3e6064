import { linkedin } from './linkedin/surfaces';
import { reddit } from './reddit/surfaces';
import type { PlatformPages } from './surfaces';
import { x } from './x/surfaces';

/** Every platform with its surfaces, in alphabetical order. */
export const PLATFORMS: readonly PlatformPages[] = [linkedin, reddit, x];
