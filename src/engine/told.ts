import { closestAcross, isField } from '../composed-tree';
import type { Post } from '../core/types';
import type { Composer, Shown } from '../guard/contract';

export type Told = Pick<Post, 'platform' | 'account' | 'recipient'>;

/** A page is not looked through again for each event of one press, milliseconds. */
const FRESH = 250;

function nameAt(box: Element, { at, attribute, name }: Shown): string | undefined {
  const around = closestAcross(box, `:is(${at}), :has(${at})`);
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

let last: { readonly place: string; readonly at: number; readonly told: Told } | undefined;

/** Whose account a post goes out from and whom it goes to, as far as the page shows it. */
export function toldOf({ place, box }: Composer): Told {
  const now = performance.now();
  if (last?.place === place && now - last.at < FRESH) return last.told;
  const [platform = '', rule = ''] = place.split('/');
  const tells = globalThis.secondLookTells;
  // A box that was guessed is of any site: the register's line of one platform would not be found.
  const told = { platform: platform === 'generic' ? undefined : platform, account: nameNear(box, tells?.account), recipient: nameNear(box, tells?.recipient?.[rule]) };
  last = { place, at: now, told };
  return told;
}
