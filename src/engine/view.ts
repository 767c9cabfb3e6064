import { STANDARDS, type Audience, type Finding } from '../core/types';
import { excerpt, type Piece, type Proposal } from './proposal';
import { rowsOf, stillStanding, type Reading, type Row, type Say, type Wave } from './rows';

/** The account a text would go out from, as far as the page tells. */
export interface Account {
  readonly name: string;
  readonly standing: 'own' | 'official' | 'unlisted';
}

/** What the school says while it is dealing with something. */
export interface Incident {
  readonly message: string;
  /** Whom to pass questions to, for example "M. Ellery, headteacher"; '' for nobody named. */
  readonly person: string;
  readonly phone: string;
  readonly email: string;
}

/** Everything the checklist is drawn from. No roll, no watchlist: only the person's own words and the school's settings. */
export interface ChecklistInput extends Reading {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly schoolName: string;
  readonly audience: Audience;
  readonly account: Account | null;
  readonly incident: Incident | null;
  /** The safer wording for those findings that still stand. */
  propose(standing: readonly Finding[]): Proposal | null;
}

export interface StandardView {
  readonly name: string;
  readonly line: string;
  readonly applies: boolean;
}

export interface ChecklistView {
  /** `profile`: nothing is posted, somebody is about to be befriended or followed. */
  readonly form: 'full' | 'light' | 'incident' | 'profile';
  readonly title: string;
  readonly where: string;
  readonly schoolName: string;
  readonly rows: readonly Row[];
  readonly notes: readonly Row[];
  readonly waved: ReadonlyMap<string, Wave>;
  /** Everything has been waved off. */
  readonly clear: boolean;
  readonly proposal: { readonly pieces: readonly Piece[]; readonly copy: string } | null;
  readonly standards: readonly StandardView[];
  readonly incident: Incident | null;
}

/** What the checklist shows of `input` once the rows in `waved` are set aside. */
export function projectChecklist(input: ChecklistInput, waved: ReadonlyMap<string, Wave>): ChecklistView {
  const { t, findings } = input;
  const all = rowsOf(findings, input.text, input);
  // What the school says stands there alone.
  const rows = input.incident ? [] : all.filter(({ note }) => !note);
  const notes = all.filter(({ note }) => note);
  const parts = (row: Row): readonly Row[] => stillStanding(row, ({ key }) => waved.has(key));
  const standing = rows.filter((row) => parts(row).length > 0);
  const noted = notes.filter((row) => parts(row).length > 0);
  const left = [...standing, ...noted].flatMap(parts).flatMap(({ indexes }) => indexes).toSorted((a, b) => a - b);
  const proposal = input.propose(left.flatMap((index) => findings[index] ?? []));
  const apply = new Set([...standing, ...noted].map(({ standard }) => standard));
  const { incident } = input;
  const isProfile = input.audience === 'profile';
  return {
    form: incident ? 'incident' : isProfile ? 'profile' : rows.length > 0 ? 'full' : 'light',
    title: incident ? t('check_title_incident') : isProfile ? t('connect_title') : checklistTitle(standing.length, noted.length, t),
    where: incident ? t('incident_lead') : whereLine(input),
    schoolName: input.schoolName,
    rows,
    notes,
    waved,
    clear: rows.length > 0 && standing.length === 0,
    proposal: proposal && { pieces: excerpt(proposal), copy: proposal.copy },
    standards: STANDARDS.map((standard) => ({
      name: t(`std_${standard}`),
      line: t(`std_${standard}_line`),
      applies: apply.has(standard),
    })),
    incident,
  };
}

/** The name of the dialog; with notes alone it does not say that nothing stood out. */
export function checklistTitle(count: number, notes: number, t: Say): string {
  if (count === 0) return t(notes > 0 ? 'check_title_notes' : 'check_title_none');
  if (count === 1) return t('check_title_one');
  if (count === 2) return t('check_title_two');
  return t('check_title_many', { n: count });
}

/** Who will read it and whose account it goes out from, in two short sentences. */
export function whereLine({ t, audience, account }: Pick<ChecklistInput, 't' | 'audience' | 'account'>): string {
  const who = `${t(`where_${audience}`)}.`;
  return account?.name ? `${who} ${t(`from_${account.standing}`, { account: account.name })}.` : who;
}

/** The accessible name of the chip. */
export function chipName(count: number, t: Say): string {
  if (count === 0) return t('chip_none');
  return count === 1 ? t('chip_one') : t('chip_many', { n: count });
}

/** The heading of the findings list. */
export function listTitle(count: number, t: Say): string {
  if (count === 0) return t('list_title_none');
  return count === 1 ? t('list_title_one') : t('list_title_many', { n: count });
}
