import type { Settings } from '../settings/schema';

type Nation = Settings['nation'];

/** A national route, apart from the school's own. */
export interface Helpline {
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  /** Where it holds: nowhere else is it shown. */
  readonly nations: readonly Nation[];
  /** The page that gives it. */
  readonly source: string;
  /** The day it was last compared with that page, `YYYY-MM-DD`. */
  readonly checked: string;
}

const UK: readonly Nation[] = ['england', 'wales', 'scotland', 'ni'];

const line = (ways: Partial<Pick<Helpline, 'phone' | 'email' | 'url'>>, nations: readonly Nation[], source: string, checked: string): Helpline => ({
  phone: '', email: '', url: '', ...ways, nations, source, checked,
});

export const HELPLINES = {
  danger: line({ phone: '999' }, UK, 'https://www.gov.uk/contact-police', '2026-11-20'),
  police: line({ phone: '101' }, UK, 'https://www.gov.uk/contact-police', '2026-11-28'),
  nspcc: line({ phone: '0808 800 5000' }, UK, 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/', '2026-11-20'),
  whistleblowing: line({ phone: '0800 028 0285', email: 'help@nspcc.org.uk' }, UK, 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/', '2026-11-20'),
  // Of the Education Authority, for schools: what an officer of the council is in England and Wales.
  support: line({ phone: '028 9598 5590' }, ['ni'], 'https://www.eani.org.uk/school-management/safeguarding-and-child-protection/child-protection-support-service-cpss', '2026-11-28'),
  posh: line({ phone: '0344 381 4772', email: 'helpline@saferinternet.org.uk' }, UK, 'https://saferinternet.org.uk/professionals-online-safety-helpline', '2026-11-20'),
  ceop: line({ url: 'https://www.ceop.police.uk/safety-centre/' }, UK, 'https://www.ceop.police.uk/safety-centre/', '2026-11-20'),
  phishing: line({ email: 'report@phishing.gov.uk' }, UK, 'https://www.ncsc.gov.uk/collection/phishing-scams', '2026-11-20'),
} as const satisfies Record<string, Helpline>;

/** The day of which it can be said that nothing shown in `nation` was checked before it. */
export function checkedIn(nation: Nation, lines: readonly Helpline[] = Object.values(HELPLINES)): string {
  const days = lines.filter(({ nations }) => nations.includes(nation)).map(({ checked }) => checked);
  return days.toSorted()[0] ?? '';
}

/** Was `checked` more than a year before `today`? */
export const isOld = (checked: string, today: string): boolean => `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}` < today;
