/**
 * The one table of settings: types, the reader, the options page and the managed schema all come from it.
 * Its keys are a contract with every school that has set one. Flat, and of five kinds only, because that
 * is all that Windows' registry, Firefox and Google's console agree on.
 */

/** What a text must look like beyond being a text. */
export type Format = 'date' | 'email' | 'phone' | 'url' | 'domain' | 'site' | 'account' | 'rule' | 'encoded';

interface Told {
  readonly title: string;
  readonly description: string;
  /** `school`: taken from managed settings only. `anyone`: also from the person's own. */
  readonly by: 'anyone' | 'school';
}

export type Setting = Told &
  (
    | { readonly kind: 'bool'; readonly default: boolean }
    | { readonly kind: 'int'; readonly default: number; readonly min: number; readonly max: number }
    | { readonly kind: 'enum'; readonly default: string; readonly choices: readonly string[] }
    | { readonly kind: 'string'; readonly default: string; readonly maxLength: number; readonly format?: Format }
    | { readonly kind: 'stringList'; readonly default: readonly string[]; readonly maxLength: number; readonly maxItems: number; readonly format?: Format }
  );

const text = (title: string, description: string, maxLength = 200) =>
  ({ kind: 'string', default: '', maxLength, title, description, by: 'anyone' }) as const;
const date = (title: string, description: string) => ({ ...text(title, `${description} Write it like 2027-07-01.`, 10), format: 'date' }) as const;
const email = (title: string, description: string) => ({ ...text(title, description, 254), format: 'email' }) as const;
const phone = (title: string, description: string) => ({ ...text(title, description, 40), format: 'phone' }) as const;
const url = (title: string, description: string) => ({ ...text(title, `${description} Starts with https:// or http://.`, 2000), format: 'url' }) as const;
const list = (title: string, description: string, maxItems: number, maxLength = 100) =>
  ({ kind: 'stringList', default: [], maxLength, maxItems, title, description, by: 'anyone' }) as const;
const choice = <const C extends readonly string[]>(title: string, description: string, fallback: C[number], choices: C) =>
  ({ kind: 'enum', default: fallback, choices, title, description, by: 'anyone' }) as const;

export const SETTINGS = {
  schoolName: text('School name', 'The name of the school as staff write it.'),
  schoolAliases: list('Other names of the school', 'Short forms and initials that people use for the school.', 20),
  schoolAddress: text('School address', 'The address of the school itself, which a post may name. One line, with the postcode.', 300),
  schoolPhone: phone('School telephone', 'The number of the school office, which a post may give.'),
  schoolEmail: email('School e-mail', 'The address of the school office, which a post may give.'),
  schoolDomains: { ...list('School domains', 'Domains of the school’s own website and e-mail, for example tanglewick.example.org.', 20, 253), format: 'domain' },
  nation: choice('Nation', 'Where the school is: names of roles and routes follow it.', 'england', ['england', 'wales', 'scotland', 'ni']),

  policyUrl: url('Full policy', 'Where staff read the school’s social media policy.'),
  policyVersion: text('Policy version', 'Version of that policy. When it changes, the popup leads with the policy once.', 40),
  policyReviewed: date('Policy last reviewed', 'When the policy was last reviewed.'),
  policyReviewedBy: text('Policy reviewed by', 'Who reviewed it, for example “governors”.', 100),
  policyReviewDue: date('Policy next review', 'When the next review is due. After that day the popup says that it is overdue.'),
  dataProtectionUrl: url('Data protection policy', 'Where staff read the data protection policy.'),
  safeguardingPolicyUrl: url('Safeguarding policy', 'Where staff read the safeguarding policy.'),
  byodPolicyUrl: url('Own devices policy', 'Where staff read the policy on their own devices.'),
  privacyNoticeUrl: url('Privacy notice', 'Where staff read the privacy notice for this extension.'),

  headteacherName: text('Headteacher: name', 'Shown under “Report a concern”.', 100),
  headteacherEmail: email('Headteacher: e-mail', 'Shown under “Report a concern”.'),
  headteacherPhone: phone('Headteacher: telephone', 'Shown under “Report a concern”.'),
  dpoName: text('Data protection officer: name', 'Shown under “Report a concern”.', 100),
  dpoEmail: email('Data protection officer: e-mail', 'Shown under “Report a concern”.'),
  dpoPhone: phone('Data protection officer: telephone', 'Shown under “Report a concern”.'),
  dslName: text('Safeguarding lead: name', 'Shown under “Report a concern”.', 100),
  dslEmail: email('Safeguarding lead: e-mail', 'Shown under “Report a concern”.'),
  dslPhone: phone('Safeguarding lead: telephone', 'Shown under “Report a concern”.'),
  chairName: text('Chair of governors: name', 'For concerns about the headteacher. In Scotland, where council schools have no governors, whom the headteacher answers to, such as the director of education.', 100),
  chairEmail: email('Chair of governors: e-mail', 'For concerns about the headteacher. Not a mailbox that the headteacher reads.'),
  chairPhone: phone('Chair of governors: telephone', 'For concerns about the headteacher.'),
  ladoPhone: phone('Designated officer (LADO): telephone', 'The council’s officer for allegations against staff.'),
  ladoUrl: url('Designated officer (LADO): form', 'The council’s form for allegations against staff.'),
  itName: text('IT lead: name', 'For phishing and for trouble with this extension.', 100),
  itEmail: email('IT lead: e-mail', 'For phishing and for trouble with this extension.'),
  itPhone: phone('IT lead: telephone', 'For phishing and for trouble with this extension.'),
  contactsCheckedOn: date('Contacts checked on', 'When somebody last rang these numbers.'),
  reportUrl: url('Reporting form', 'The school’s own form for any concern.'),

  officialAccounts: { ...list('Official accounts', 'One a line: platform | account | master administrator | approved users | opened | closed. Dates like 2026-09-01; leave the last empty while it is open.', 100, 500), format: 'account' },
  staffNames: list('Staff names', 'Names of staff, so that they are not taken for pupils. First name and surname.', 1000),
  watchlist: { ...text('Watchlist', 'Made by the command “watchlist” from the school’s own lists. Not to be written by hand.', 4_000_000), format: 'encoded' },

  askWhen: choice('When to ask', 'Ask when something stands out, at every post, or never.', 'findings', ['findings', 'always', 'off']),
  rulesNote: { ...list('Rules that only note', 'Rules that colour the chip and never open the checklist, by name or kind, for example “rumour”.', 200, 60), format: 'rule' },
  rulesOff: { ...list('Rules switched off', 'Rules that are not used at all, by name or kind. The popup names them.', 200, 60), format: 'rule' },
  extraSites: { ...list('More sites', 'Sites to ask on besides the known ones: a host, an address, or *.example.org. A path limits it to pages under that path.', 200, 500), format: 'site' },
  excludedSites: { ...list('Sites left alone', 'Sites to stay away from, also when they are known or listed above. Written in the same way.', 200, 500), format: 'site' },
  workSites: { ...list('Work channels', 'The school’s own work channels. They are watched too, and a pupil’s name alone is only noted there. Written in the same way.', 200, 500), format: 'site' },

  incidentActive: { kind: 'bool', default: false, title: 'Incident: on', description: 'While on, posts that touch the terms below show the school’s message first.', by: 'school' },
  incidentMessage: { ...text('Incident: message', 'What the school asks of staff. It is shown as coming from the school.', 500), by: 'school' },
  incidentTerms: { ...list('Incident: terms', 'Words that tell a post is about it.', 50), by: 'school' },

  language: choice('Language', 'The language of this extension: as the browser, English, or Welsh.', 'auto', ['auto', 'en', 'cy']),
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;

type ValueOf<S> = S extends { kind: 'enum'; choices: readonly (infer C)[] }
  ? C
  : S extends { kind: 'bool' }
    ? boolean
    : S extends { kind: 'int' }
      ? number
      : S extends { kind: 'string' }
        ? string
        : readonly string[];

/** Every setting with a value that can be trusted. */
export type Settings = { readonly [K in SettingKey]: ValueOf<(typeof SETTINGS)[K]> };
