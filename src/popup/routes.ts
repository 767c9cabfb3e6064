import type { Settings } from '../settings/schema';
import type { MessageKey } from '../strings';
import { HELPLINES, type Helpline } from './helplines';

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
  /** The school has named nobody for it: the office stands in, as far as its ways are set. */
  readonly unnamed: boolean;
  readonly more?: MessageKey;
}

type Ways = Partial<Pick<Contact, 'name' | 'phone' | 'email' | 'url'>>;

const contact = (who: MessageKey, { name = '', phone = '', email = '', url = '' }: Ways, more?: MessageKey): Contact => ({
  who, name, phone, email, url, ...(more ? { more } : {}),
});

/** What the nations call the same people. */
const LEADS = { england: 'rep_child_who', wales: 'rep_dsp_who', scotland: 'rep_cpc_who', ni: 'rep_dt_who' } as const satisfies Record<Settings['nation'], MessageKey>;
/** Schools of Scotland's councils have no governors. */
const CHAIRS = { england: 'rep_chair_who', wales: 'rep_chair_who', scotland: 'rep_over_who', ni: 'rep_board_who' } as const satisfies Record<Settings['nation'], MessageKey>;
/** An officer of the councils of England, and under another name of those of Wales; Scotland and Northern Ireland have none. */
const OFFICERS: Partial<Record<Settings['nation'], MessageKey>> = { england: 'rep_lado_who', wales: 'rep_dos_who' };

const isReached = ({ phone, email, url }: Contact): boolean => Boolean(phone || email || url);

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^44/, '0');

/** A name by its words alone: "Mrs M. Ellery" and "M Ellery" are one person. */
const plain = (name: string): string => name.toLowerCase().replace(/^(?:mrs?|ms|miss|mx|dr|rev|sir|dame)\b\.?/, '').replace(/[^\p{L}]+/gu, ' ').trim();

const same = (a: string, b: string): boolean => a !== '' && a === b;

/** Is any way of this contact one that reaches the headteacher? A shared number or mailbox is enough. */
function reachesHead({ name, phone, email }: Contact, head: Settings): boolean {
  return same(email.toLowerCase(), head.headteacherEmail.toLowerCase()) || same(plain(name), plain(head.headteacherName)) || same(digits(phone), digits(head.headteacherPhone));
}

/** The school's own people, by the names of the nation. */
function peopleOf(s: Settings) {
  const officer = OFFICERS[s.nation];
  return {
    head: contact('rep_staff_who', { name: s.headteacherName, phone: s.headteacherPhone, email: s.headteacherEmail }),
    lead: contact(LEADS[s.nation], { name: s.dslName, phone: s.dslPhone, email: s.dslEmail }),
    dpo: contact('rep_data_who', { name: s.dpoName, phone: s.dpoPhone, email: s.dpoEmail }),
    chair: contact(CHAIRS[s.nation], { name: s.chairName, phone: s.chairPhone, email: s.chairEmail }),
    officer: contact(officer ?? 'rep_lado_who', officer ? { phone: s.ladoPhone, url: s.ladoUrl } : {}),
    it: contact('rep_it_who', { name: s.itName, phone: s.itPhone, email: s.itEmail }),
    office: contact('rep_office_who', { phone: s.schoolPhone, email: s.schoolEmail }),
    form: contact('form_link', { url: s.reportUrl }),
  };
}

/** Whom the school names for something; the office where it names none. */
function named(people: readonly Contact[], office: Contact): Pick<Route, 'contacts' | 'unnamed'> {
  const reached = people.filter(isReached);
  return reached.length > 0 ? { contacts: reached, unnamed: false } : { contacts: [office].filter(isReached), unnamed: true };
}

/** Whom to tell of a post that is out: the head, who minds personal details, and who minds children. */
export function toldOfPost(s: Settings): Pick<Route, 'contacts' | 'unnamed'> {
  const { head, dpo, lead, office } = peopleOf(s);
  return named([head, dpo, lead], office);
}

/** Whom to tell about which worry: only those that can be reached, and never the head about the head. */
export function routesOf(s: Settings): readonly Route[] {
  const { head, lead, dpo, chair, officer, it, office, form } = peopleOf(s);
  const ask = (who: MessageKey, line: Helpline, more?: MessageKey): Contact => contact(who, line.nations.includes(s.nation) ? line : {}, more);
  const advice = ask('rep_school_who', HELPLINES.whistleblowing);
  const nspcc = ask('rep_nspcc_who', HELPLINES.nspcc);
  const support = ask('rep_support_who', HELPLINES.support, 'rep_support_more');
  const route = (worry: MessageKey, people: readonly Contact[], lines: readonly Contact[], more?: MessageKey): Route => {
    const { contacts, unnamed } = named(people, office);
    return { worry, contacts: [...contacts, ...lines.filter(isReached)], unnamed, ...(more ? { more } : {}) };
  };
  /** Where no person is named these lines are what there is. */
  const instead = (people: readonly Contact[], lines: readonly Contact[]) => (people.some(isReached) ? [] : lines);
  const national = (worry: MessageKey, lines: readonly Contact[], more?: MessageKey): Route => ({ worry, contacts: lines.filter(isReached), unnamed: false, ...(more ? { more } : {}) });
  const routes: readonly Route[] = [
    national('rep_danger', [ask('rep_danger_who', HELPLINES.danger)]),
    route('rep_child', [lead], [nspcc]),
    route('rep_contact', [head, lead], instead([head, lead], [nspcc]), 'rep_contact_more'),
    route('rep_staff', [head, officer], [support, ...instead([head, officer], [advice])]),
    // The office may well be where the head picks up the telephone.
    national('rep_head', [...[chair, officer].filter((one) => !reachesHead(one, s)), support, advice]),
    route('rep_data', [dpo, head], [], 'rep_data_more'),
    national('rep_me', [ask('rep_me_who', HELPLINES.posh, 'rep_posh_more'), head, ask('rep_police_who', HELPLINES.police)], 'rep_me_more'),
    route('rep_groom', [lead], [ask('rep_ceop_who', HELPLINES.ceop)]),
    route('rep_phish', [it], [ask('rep_forward_who', HELPLINES.phishing)]),
    national('rep_school', [advice]),
    national('rep_school_form', [form]),
  ];
  return routes.filter(({ contacts }) => contacts.length > 0);
}
