import type { Reading } from '../reading';
import { COMMON } from './common';
import { DIALECT } from './dialect';
import { PLAN_CLASSES, PLAN_PATTERNS } from './plans';
import { spellOut, type Spelling } from './spelling';
import { vocabulary } from './vocabulary';

const { spell, patterns } = vocabulary({ ...COMMON, ...PLAN_CLASSES }, DIALECT, { ...PLAN_PATTERNS });

/** The patterns of every subject, to be matched against a spelling. */
export const PATTERNS = patterns;

const spellings = new WeakMap<Reading, Spelling>();

/** How a text is spelt in classes; made once a reading. */
export function spelling(reading: Reading): Spelling {
  let spelt = spellings.get(reading);
  if (!spelt) spellings.set(reading, (spelt = spellOut(reading, spell)));
  return spelt;
}
