import { facebook } from './facebook/surfaces';
import type { PlatformPages } from './surfaces';
import { whatsapp } from './whatsapp/surfaces';
import { x } from './x/surfaces';

/** Every platform with its surfaces, in alphabetical order. */
export const PLATFORMS: readonly PlatformPages[] = [facebook, whatsapp, x];
