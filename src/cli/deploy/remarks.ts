import { readSite } from '../../settings/sites';
import { isWithin } from '../../settings/places';
import { platforms } from '../../platforms/index';
import type { Settings } from '../../settings/schema';
import type { Deployment } from './browsers';
import { OWN_ID } from './ids';

const DAYS_A_YEAR = 365;

/** Whom the popup leads to, by the beginning of the keys. */
const PEOPLE = { headteacher: 'the headteacher', dsl: 'the safeguarding lead', dpo: 'the data protection officer', chair: 'the chair of governors', it: 'the IT lead' } as const;

/** What is no mistake and still worth a look before it goes to every computer. `today` is YYYY-MM-DD. */
export function remarksOn({ values, ids, packages }: Deployment, today: string): readonly string[] {
  const remarks: string[] = [];
  const unnamed = (['Chrome', 'Edge'] as const).filter((name) => ids[name] === OWN_ID);
  if (packages === null && unnamed.length > 0) remarks.push(`The stores give ids of their own: name ${listed(unnamed.map((name) => `--${name.toLowerCase()}-id`))}, or nothing is installed there. Or serve the packages yourself: --packages.`);
  const nobody = Object.entries(PEOPLE).filter(([who]) => !['Email', 'Phone'].some((way) => values[`${who}${way}` as keyof Settings]));
  if (nobody.length > 0) remarks.push(`No e-mail and no telephone of ${listed(nobody.map(([, name]) => name))}: “Report a concern” leaves them out.`);
  if (values.headteacherEmail !== undefined && values.headteacherEmail.toLowerCase() === values.chairEmail?.toLowerCase()) remarks.push('The chair of governors has the headteacher’s e-mail: a concern about the headteacher would go to the headteacher.');
  if (values.contactsCheckedOn === undefined) remarks.push('contactsCheckedOn is not set: nobody knows whether these numbers still hold.');
  else if (daysBetween(values.contactsCheckedOn, today) > DAYS_A_YEAR) remarks.push(`The contacts were last checked on ${values.contactsCheckedOn}, more than a year ago.`);
  if (values.policyReviewDue !== undefined && values.policyReviewDue < today) remarks.push(`The policy’s review was due on ${values.policyReviewDue}: the popup says that it is overdue.`);
  if (!values.watchlist) remarks.push('There is no watchlist: pupils are known by the words around their names alone. `second-look watchlist` makes one.');
  if (!values.extraSites?.length) remarks.push('extraSites is empty: the school’s own website, where staff write news, is not watched.');
  const both = (values.extraSites ?? []).filter((site) => values.excludedSites?.includes(site));
  if (both.length > 0) remarks.push(`${listed(both)} stands in extraSites and in excludedSites: it is left alone.`);
  const known = (values.extraSites ?? []).filter(isKnown);
  if (known.length > 0) remarks.push(`${listed(known)} is watched without being listed.`);
  if (values.askWhen === 'off') remarks.push('askWhen is “off”: nobody is asked anything.');
  if (values.incidentActive && !values.incidentMessage) remarks.push('incidentActive is on and incidentMessage is empty: there is nothing to show.');
  if (values.incidentActive && !values.incidentTerms?.length) remarks.push('incidentActive is on and incidentTerms is empty: no post is recognised.');
  return remarks;
}

function isKnown(site: string): boolean {
  const read = readSite(site);
  return typeof read !== 'string' && platforms.some(({ matches }) => isWithin(matches, read.host, read.path || '/'));
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
