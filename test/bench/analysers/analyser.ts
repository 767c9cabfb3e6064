import type { School } from '../../../src/core/types';

/** What an analyser makes of one text. */
export interface Answer {
  /** The words it takes for a person's name; null where it does not look for names. */
  readonly names: readonly { readonly start: number; readonly end: number }[] | null;
  /** Would a tool that is made of it stop the post? */
  readonly interrupts: boolean;
}

export type Analyse = (text: string) => Answer | Promise<Answer>;

/** What every file beside this one exports: makes the analyser ready. Only ours reads the school. */
export type Load = (school: School) => Analyse | Promise<Analyse>;
