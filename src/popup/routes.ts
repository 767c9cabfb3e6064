import type { Settings } from '../settings/schema';
import type { MessageKey } from '../strings';
import { HELPLINES } from './helplines';

/** One person or body to turn to, by the ways that are set. */
export interface Contact {
  readonly who: MessageKey;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly more?: MessageKey;
}

export interface Route {
  readonly worry: MessageKey;
  readonly contacts: readonly Contact[];
  readonly more?: MessageKey;
}

type Ways = Partial<Pick<Contact, 'name' | 'phone' | 'email' | 'url'>>;

const contact = (who: MessageKey, { name = '', phone = '', email = '', url = '' }: Ways, more?: MessageKey): Contact => ({
  who, name, phone, email, url, ...(more ? { more } : {}),
});

const LEADS = { england: 'rep_child_who', wales: 'rep_dsp_who', scotland: 'rep_cpc_who', ni: 'rep_dt_who' } as const satisfies Record<Settings['nation'], MessageKey>;

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^44/, '0');

const same = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

/** Is any way of this contact one that reaches the headteacher? A shared number or mailbox is enough. */
function reachesHead({ name, phone, email }: Contact, head: Settings): boolean {
  return same(email, head.headteacherEmail) || same(name, head.headteacherName) || same(digits(phone), digits(head.headteacherPhone));
}

/** Whom to tell about which worry: only those that can be reached, and never the head about the head. */
export function routesOf(s: Settings): readonly Route[] {
  const head = contact('rep_staff_who', { name: s.headteacherName, phone: s.headteacherPhone, email: s.headteacherEmail });
  const dsl = contact(LEADS[s.nation], { name: s.dslName, phone: s.dslPhone, email: s.dslEmail });
  const dpo = contact('rep_data_who', { name: s.dpoName, phone: s.dpoPhone, email: s.dpoEmail });
  const chair = contact('rep_chair_who', { name: s.chairName, phone: s.chairPhone, email: s.chairEmail });
  // An officer of England's councils, and under another name of those of Wales; Scotland and Northern Ireland have none.
  const lado = contact('rep_lado_who', s.nation === 'england' || s.nation === 'wales' ? { phone: s.ladoPhone, url: s.ladoUrl } : {});
  const it = contact('rep_it_who', { name: s.itName, phone: s.itPhone, email: s.itEmail });
  const advice = contact('rep_school_who', HELPLINES.whistleblowing);
  const routes: readonly Route[] = [
    { worry: 'rep_danger', contacts: [contact('rep_danger_who', HELPLINES.police)] },
    { worry: 'rep_child', contacts: [dsl, contact('rep_nspcc_who', HELPLINES.nspcc)] },
    { worry: 'rep_contact', contacts: [head, dsl], more: 'rep_contact_more' },
    { worry: 'rep_staff', contacts: [head, lado] },
    { worry: 'rep_head', contacts: [chair, lado].filter((one) => !reachesHead(one, s)) },
    { worry: 'rep_data', contacts: [dpo], more: 'rep_data_more' },
    { worry: 'rep_me', contacts: [contact('rep_me_who', HELPLINES.posh, 'rep_posh_more')] },
    { worry: 'rep_groom', contacts: [dsl, contact('rep_ceop_who', HELPLINES.ceop)] },
    { worry: 'rep_phish', contacts: [it, contact('rep_forward_who', HELPLINES.phishing)] },
    { worry: 'rep_school', contacts: [advice] },
    { worry: 'rep_school_form', contacts: [contact('form_link', { url: s.reportUrl })] },
  ];
  return routes
    .map((route) => ({ ...route, contacts: route.contacts.filter(({ phone, email, url }) => phone || email || url) }))
    .filter(({ contacts }) => contacts.length > 0);
}
