import { bluesky } from './bluesky';
import { classdojo } from './classdojo';
import { classroom } from './classroom';
import { discord } from './discord';
import { disqus } from './disqus';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { medium } from './medium';
import { moodle } from './moodle';
import { mumsnet } from './mumsnet';
import { nextdoor } from './nextdoor';
import { pinterest } from './pinterest';
import { quora } from './quora';
import { reddit } from './reddit';
import { snapchat } from './snapchat';
import { substack } from './substack';
import { teams } from './teams';
import { telegram } from './telegram';
import { tes } from './tes';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import type { Platform } from './types';
import { whatsapp } from './whatsapp';
import { wordpress } from './wordpress';
import { wordpresscom } from './wordpresscom';
import { x } from './x';
import { youtube } from './youtube';

/** Every site known by name, in alphabetical order; the build writes their matches into the manifest. */
export const platforms: readonly Platform[] = [bluesky, classdojo, classroom, discord, disqus, facebook, instagram, linkedin, mastodon, medium, mumsnet, nextdoor, pinterest, quora, reddit, snapchat, substack, teams, telegram, tes, threads, tiktok, tumblr, whatsapp, wordpresscom, x, youtube];

/** Software that runs on anybody's host, known by its marks where the school lists the host. */
export const software: readonly Platform[] = [mastodon, mediawiki, moodle, substack, wordpress];
