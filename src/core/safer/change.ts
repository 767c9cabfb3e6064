/** One place of a text and what is to stand there instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** '' leaves the words out. */
  readonly words: string;
  /** What stands there is an address. */
  readonly isPlace?: boolean;
  /** The names that stand there, in lower case; none where it is no pupil. */
  readonly names?: readonly string[];
}

/** What stands right before and right behind a change: as far back as the change before, as far on as the next, and never far. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** How a change fits its sentence: characters of `before` and `after` that go with it, and the words in their place. */
export interface Fitted {
  readonly drop: number;
  readonly take: number;
  readonly words: string;
}

/** Units looked at to either side of a change. */
export const REACH = 80;
