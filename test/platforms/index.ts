import { bluesky } from './bluesky/surfaces';
import { classdojo } from './classdojo/surfaces';
import { classroom } from './classroom/surfaces';
import { discord } from './discord/surfaces';
import { facebook } from './facebook/surfaces';
import { instagram } from './instagram/surfaces';
import { linkedin } from './linkedin/surfaces';
import { mastodon } from './mastodon/surfaces';
import { medium } from './medium/surfaces';
import { mumsnet } from './mumsnet/surfaces';
import { nextdoor } from './nextdoor/surfaces';
import { pinterest } from './pinterest/surfaces';
import { quora } from './quora/surfaces';
import { reddit } from './reddit/surfaces';
import { snapchat } from './snapchat/surfaces';
import { substack } from './substack/surfaces';
import type { PlatformPages } from './surfaces';
import { teams } from './teams/surfaces';
import { telegram } from './telegram/surfaces';
import { tes } from './tes/surfaces';
import { threads } from './threads/surfaces';
import { tiktok } from './tiktok/surfaces';
import { tumblr } from './tumblr/surfaces';
import { whatsapp } from './whatsapp/surfaces';
import { x } from './x/surfaces';
import { youtube } from './youtube/surfaces';

/** Every platform with its surfaces, in alphabetical order. */
export const PLATFORMS: readonly PlatformPages[] = [bluesky, classdojo, classroom, discord, facebook, instagram, linkedin, mastodon, medium, mumsnet, nextdoor, pinterest, quora, reddit, snapchat, substack, teams, telegram, tes, threads, tiktok, tumblr, whatsapp, x, youtube];
