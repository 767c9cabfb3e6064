import { bluesky } from './bluesky/surfaces';
import { discord } from './discord/surfaces';
import { facebook } from './facebook/surfaces';
import { instagram } from './instagram/surfaces';
import { linkedin } from './linkedin/surfaces';
import { mastodon } from './mastodon/surfaces';
import { medium } from './medium/surfaces';
import { nextdoor } from './nextdoor/surfaces';
import { pinterest } from './pinterest/surfaces';
import { quora } from './quora/surfaces';
import { reddit } from './reddit/surfaces';
import { substack } from './substack/surfaces';
import type { PlatformPages } from './surfaces';
import { teams } from './teams/surfaces';
import { threads } from './threads/surfaces';
import { whatsapp } from './whatsapp/surfaces';
import { x } from './x/surfaces';
import { youtube } from './youtube/surfaces';

/** Every platform with its surfaces, in alphabetical order. */
export const PLATFORMS: readonly PlatformPages[] = [bluesky, discord, facebook, instagram, linkedin, mastodon, medium, nextdoor, pinterest, quora, reddit, substack, teams, threads, whatsapp, x, youtube];
