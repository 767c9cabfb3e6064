/** The values that flow through the core, in the order they flow: a text, its findings, a nudge. */

export type Standard = 'kind' | 'honest' | 'sensitive' | 'confidential' | 'professional' | 'doubt';

/** The six standards in the order every surface shows them. */
export const STANDARDS: readonly Standard[] = ['kind', 'honest', 'sensitive', 'confidential', 'professional', 'doubt'];

export type Kind =
  | 'pupil-name' | 'address' | 'contact' | 'identifier' | 'unreleased-plan' | 'private-info' | 'incident'
  | 'unkind' | 'credential' | 'rumour' | 'topic' | 'account' | 'boundary' | 'image';

/** `interrupt` opens the checklist at Post; `note` only colours the chip and is listed when the checklist opens. */
export type Severity = 'interrupt' | 'note';

/** Where a text is about to go; only what a page can tell. `profile`: nowhere, the text is the name of somebody about to be befriended. */
export type Audience = 'public' | 'group' | 'message' | 'profile' | 'unknown';

/** A picture that goes out with a text: no more is known of it. */
export interface Picture {
  /** The file's name. */
  readonly name: string;
  /** The file says where it was taken. */
  readonly placed: boolean;
}

/** One text about to be posted. Offsets everywhere are UTF-16 units of `text`. */
export interface Post {
  readonly text: string;
  readonly audience?: Audience | undefined;
  /** The school's own work channel (design: softer rules there). */
  readonly work?: boolean | undefined;
  /** Id of the platform, as in src/platforms. */
  readonly platform?: string | undefined;
  /** Handle or name of the account it goes out from, where the page shows it. */
  readonly account?: string | undefined;
  /** Handle or name of whom a message or an answer goes to, where the page shows it. */
  readonly recipient?: string | undefined;
  readonly pictures?: readonly Picture[] | undefined;
}

/** What a rule noticed, before the detector adds the rule's own standing. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Overrides the rule's default severity. */
  readonly severity?: Severity;
  /** Overrides the rule's clause, and its standard with it. */
  readonly serves?: { readonly standard: Standard; readonly clause: string };
  /** Key of the sentence that says why (`why_…` in the locale files); the rule's default when absent. */
  readonly why?: string;
  /** Slot values of that sentence. Never data beyond the person's own words. */
  readonly slots?: Readonly<Record<string, string>>;
  /** Words to put in the place of `start…end`; '' means leave it out; absent means nothing safe to offer. */
  readonly suggestion?: string;
  /** Too weak to stand alone: shown only beside a finding that interrupts by itself. */
  readonly beside?: boolean;
}

export interface Finding {
  readonly rule: string;
  readonly kind: Kind;
  readonly standard: Standard;
  /** Clause id of the policy, for example `C1`. */
  readonly clause: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly slots?: Readonly<Record<string, string>>;
  readonly suggestion?: string;
}

/** The checklist would open: these findings, those that interrupt first. `findings` is empty when asked at every post. */
export interface Nudge {
  readonly findings: readonly Finding[];
}

/**
 * What the person chose in the checklist; `back` is also Escape and the back gesture. `lost`: the page took
 * the checklist away before they could choose.
 */
export type Decision = 'back' | 'post' | 'lost';

/** What the school and the person told us; the core reads it and nothing else. */
export interface School {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly domains: readonly string[];
  readonly staff: readonly string[];
  /** The register of official accounts; `closed` is a day or ''. */
  readonly accounts: readonly { readonly platform: string; readonly account: string; readonly closed: string }[];
  /** What a post may touch while the school is dealing with something; null while it is not. */
  readonly incidentTerms: readonly string[] | null;
  /** The encoded watchlist, '' for none. */
  readonly watchlist: string;
  readonly askWhen: 'findings' | 'always' | 'off';
  readonly rulesNote: readonly string[];
  readonly rulesOff: readonly string[];
  /** Single words the person asked us to leave alone, lower case. */
  readonly leftAlone: readonly string[];
  /** Gives today in the school's time zone, `YYYY-MM-DD`: a plan is silent from its release date on. Asked only where a plan's term is met. */
  readonly today: () => string;
}
