import type { OwnData } from './own-data';
import type { Reading } from './reading';
import type { Kind, Match, Post, School, Severity, Standard } from './types';
import type { Watchlist } from './watchlist/match';

/** What the school told us, made ready once. */
export interface Knowledge {
  readonly own: OwnData;
  readonly watchlist: Watchlist;
  readonly school: Pick<School, 'accounts' | 'incidentTerms'>;
  /** Gives `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** One thing that is looked for. Its offsets are those of the folded text; the detector leads them back. */
export interface Rule {
  /** Also the name of its file. */
  readonly id: string;
  readonly kind: Kind;
  readonly standard: Standard;
  /** Clause of the policy it serves. */
  readonly clause: string;
  readonly severity: Severity;
  /** Key of its sentence in the locale files. */
  readonly why: string;
  find(reading: Reading, knowledge: Knowledge, post: Post): Iterable<Match>;
  /** Texts, or posts with what a page tells of them, that it must flag, and near misses it must leave alone; run by the tests. */
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
}

export type Example = string | Post;

export const postOf = (example: Example): Post => (typeof example === 'string' ? { text: example } : example);
