/** Sites as people write them, brought to one form: a host, an address or a pattern. */

export interface Site {
  /** Lower case, without `*.`. */
  readonly host: string;
  /** Whether hosts under it count too, as in `*.example.org`. */
  readonly subdomains: boolean;
  /** A condition within the host, '' for none: the address must be this path or lie under it. */
  readonly path: string;
}

export type SiteRefusal = 'site' | 'record';

/** Safeguarding and record systems: nothing of ours runs there, whatever the settings say. */
const RECORD_SYSTEMS = [
  'cpoms.co.uk', 'cpoms.net', 'myconcern.co.uk', 'myconcern.education', 'thesafeguardingcompany.com', 'sims.co.uk', 'sims-pay.co.uk',
  'arbor.sc', 'arbor-education.com', 'bromcom.com', 'bromcomcloud.com', 'scholarpack.com', 'safeguardsoftware.co.uk',
  'edukey.co.uk', 'provisionmap.co.uk', 'isams.cloud', 'isams.com', 'engagehosting.co.uk', 'go4schools.com', 'integris.rm.com', 'seemis.gov.scot',
];

/** Suffixes under which strangers register: one of these with `*.` would be a pattern for half the web. */
const SHARED_SUFFIX = /^(?:[a-z-]+|(?:ac|co|gov|ltd|me|net|nhs|org|plc|police|sch)\.uk|(?:com|net|org)\.[a-z]{2})$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const isHost = (host: string): boolean => host.length <= 253 && host.split('.').every((label) => LABEL.test(label)) && (host.includes('.') || host === 'localhost');
const isAddress = (host: string): boolean => /^\d+(\.\d+){3}$/.test(host);

/** Reads one entry; what cannot be taken comes back as the reason. */
export function readSite(written: string): Site | SiteRefusal {
  const parts = /^(?:(\*|https?):\/\/)?((?:\*\.)?[^\s/?#:@*]+)(?::\d+)?(\/[^\s?#]*)?$/i.exec(written.trim());
  const named = parts?.[2]?.toLowerCase();
  if (!parts || !named) return 'site';
  const subdomains = named.startsWith('*.');
  const host = (subdomains ? named.slice(2) : named).replace(/\.$/, '');
  if (!isHost(host)) return 'site';
  // All-digit last labels are addresses; half of one is nothing.
  if (/(?:^|\.)\d+$/.test(host) && (!isAddress(host) || subdomains)) return 'site';
  if (subdomains && SHARED_SUFFIX.test(host)) return 'site';
  if (isRecordSystem(host)) return 'record';
  const path = (parts[3] ?? '').replace(/\*$/, '');
  if (path.includes('*')) return 'site';
  return { host, subdomains, path: path === '/' ? '' : path };
}

/** Is `host` a safeguarding or record system, or under one? */
export function isRecordSystem(host: string): boolean {
  return RECORD_SYSTEMS.some((system) => host === system || host.endsWith(`.${system}`));
}

/** Match patterns of the record systems that a pattern with all hosts below `site` would take in. */
export function recordSystemsIn(site: Site): readonly string[] {
  const within = RECORD_SYSTEMS.filter((system) => site.subdomains && liesIn({ ...site, path: '' }, system, '/'));
  return within.map((host) => matchPattern({ host, subdomains: true, path: '' }));
}

/** The one form in which an entry is kept: `*://host/*`, or with its path. */
export function siteText({ host, subdomains, path }: Site): string {
  return `*://${subdomains ? '*.' : ''}${host}${path || '/'}${path.endsWith('/') || !path ? '*' : ''}`;
}

/** The match pattern to register: host only, since a path in one is refused or skips frames. */
export function matchPattern({ host, subdomains }: Site): string {
  return `*://${subdomains ? '*.' : ''}${host}/*`;
}

/** Does the address `host` + `path` lie within the site? */
export function liesIn(site: Site, host: string, path: string): boolean {
  const sameHost = host === site.host || (site.subdomains && host.endsWith(`.${site.host}`));
  if (!sameHost || !site.path) return sameHost;
  return path === site.path || path.startsWith(site.path.endsWith('/') ? site.path : `${site.path}/`);
}

/** The sites of a list of a `Settings`, whose entries have all been read once. */
export function sitesOf(entries: readonly string[]): readonly Site[] {
  return entries.map(readSite).filter((site) => typeof site !== 'string');
}
