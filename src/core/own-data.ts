import { fold } from './text/fold';
import type { School } from './types';

/** The school's own public data and its staff: what never flags. Everything folded and in lower case. */
export interface OwnData {
  /** Words of the school's names. */
  readonly names: readonly string[];
  readonly nameWords: ReadonlySet<string>;
  /** Postcode without spaces, '' for none. */
  readonly postcode: string;
  readonly address: string;
  /** Digits only, '' for none. */
  readonly phone: string;
  readonly email: string;
  readonly domains: readonly string[];
  /** "first last" of every member of staff. */
  readonly staffFull: ReadonlySet<string>;
  readonly staffLast: ReadonlySet<string>;
  readonly staffFirst: ReadonlySet<string>;
  readonly leftAlone: ReadonlySet<string>;
}

const TITLES = /^(?:(?:mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor|rev|reverend|fr|sister|cllr)\.?\s+)+/;
const plain = (text: string): string => fold(text).text.toLowerCase().replace(/\s+/g, ' ').trim();

export function ownData(school: School): OwnData {
  const names = [school.name, ...school.aliases].map(plain).filter(Boolean);
  const address = plain(school.address);
  const people = school.staff.map((name) => plain(name).replace(TITLES, '').split(' ').filter(Boolean));
  return {
    names,
    nameWords: new Set(names.flatMap((name) => name.split(/[^a-z']+/)).filter((word) => word.length > 2)),
    postcode: (/[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/.exec(address)?.[0] ?? '').replace(' ', ''),
    address,
    phone: school.phone.replace(/\D/g, '').replace(/^44/, '0'),
    email: plain(school.email),
    domains: school.domains.map((domain) => domain.toLowerCase()),
    staffFull: new Set(people.filter((parts) => parts.length > 1).map((parts) => parts.join(' '))),
    staffLast: new Set(people.map((parts) => parts.at(-1) ?? '').filter((last) => last.length > 1)),
    staffFirst: new Set(people.filter((parts) => parts.length > 1).map((parts) => parts[0] ?? '')),
    leftAlone: new Set(school.leftAlone.map(plain)),
  };
}
