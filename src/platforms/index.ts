import { bluesky } from './bluesky';
import { classdojo } from './classdojo';
import { classroom } from './classroom';
import { discord } from './discord';
import { discourse } from './discourse';
import { disqus } from './disqus';
import { facebook } from './facebook';
import { facebookBusiness } from './facebook-business';
import { flarum } from './flarum';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { medium } from './medium';
import { moodle } from './moodle';
import { mumsnet } from './mumsnet';
import { mybb } from './mybb';
import { nextdoor } from './nextdoor';
import { nodebb } from './nodebb';
import { phpbb } from './phpbb';
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
import { vbulletin } from './vbulletin';
import { whatsapp } from './whatsapp';
import { wordpress } from './wordpress';
import { wordpresscom } from './wordpresscom';
import { x } from './x';
import { xenforo } from './xenforo';
import { youtube } from './youtube';

/** Every site known by name, in alphabetical order; the build writes their matches into the manifest. */
export const platforms: readonly Platform[] = [bluesky, classdojo, classroom, discord, disqus, facebook, facebookBusiness, instagram, linkedin, mastodon, medium, mumsnet, nextdoor, pinterest, quora, reddit, snapchat, substack, teams, telegram, tes, threads, tiktok, tumblr, whatsapp, wordpresscom, x, youtube];

/** Software that runs on anybody's host, known by its marks where the school lists the host. */
export const software: readonly Platform[] = [discourse, flarum, mastodon, mediawiki, moodle, mybb, nodebb, phpbb, substack, vbulletin, wordpress, xenforo];
