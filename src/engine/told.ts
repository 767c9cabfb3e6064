import { closestAcross, isField } from '../composed-tree';
import type { Audience, Post } from '../core/types';
import type { Composer, Readers, Shown } from '../guard/contract';

export interface Told extends Pick<Post, 'platform' | 'account' | 'recipient'> {
  readonly audience: Audience;
}

/** A page is not looked through again for each event of one press, milliseconds. */
const FRESH = 250;

function nameAt(box: Element, { at, within = `:is(${at}), :has(${at})`, attribute, name }: Shown): string | undefined {
  const around = closestAcross(box, within);
  const place = around?.matches(at) ? around : around?.querySelector(at);
  if (!place) return undefined;
  const said = (attribute ? place.getAttribute(attribute) : isField(place) ? place.value : place.textContent)?.trim();
  return said && name ? new RegExp(name, 'u').exec(said)?.[1] : said;
}

/** The first of `shown` that the page shows; undefined where it shows none. */
function nameNear(box: Element, shown: readonly Shown[] = []): string | undefined {
  for (const one of shown) {
    const name = nameAt(box, one);
    if (name) return name;
  }
  return undefined;
}

const holds = ({ at, url }: Readers): boolean => (!at || document.querySelector(at) !== null) && (!url || new RegExp(url).test(location.host + location.pathname));

let last: { readonly place: string; readonly at: number; readonly told: Told } | undefined;

/** Whose account a post goes out from, whom it goes to and who reads it, as far as the page shows it. */
export function toldOf({ place, box, audience }: Composer): Told {
  const now = performance.now();
  if (last?.place === place && now - last.at < FRESH) return last.told;
  const [platform = '', rule = ''] = place.split('/');
  const tells = globalThis.secondLookTells;
  // A box that was guessed is of any site: the register's line of one platform would not be found.
  const told = {
    platform: platform === 'generic' ? undefined : platform,
    account: nameNear(box, tells?.account),
    recipient: nameNear(box, tells?.recipient?.[rule]),
    audience: tells?.readers?.[rule]?.find(holds)?.audience ?? audience,
  };
  last = { place, at: now, told };
  return told;
}
