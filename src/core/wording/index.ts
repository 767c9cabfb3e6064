import type { Reading } from '../reading';
import { COMMON } from './common';
import { DIALECT } from './dialect';
import { INCIDENT_CLASSES, INCIDENT_PATTERNS } from './incident';
import { PLAN_CLASSES, PLAN_PATTERNS } from './plans';
import { PRIVATE_CLASSES, PRIVATE_PATTERNS } from './private';
import { RUMOUR_CLASSES, RUMOUR_PATTERNS } from './rumour';
import { spellOut, type Spelling } from './spelling';
import { UNKIND_CLASSES, UNKIND_PATTERNS } from './unkind';
import { vocabulary } from './vocabulary';

const words = vocabulary(
  { ...COMMON, ...PLAN_CLASSES, ...PRIVATE_CLASSES, ...INCIDENT_CLASSES, ...RUMOUR_CLASSES, ...UNKIND_CLASSES },
  DIALECT,
  { ...PLAN_PATTERNS, ...PRIVATE_PATTERNS, ...INCIDENT_PATTERNS, ...RUMOUR_PATTERNS, ...UNKIND_PATTERNS },
);

/** The patterns of every subject, to be matched against a spelling. */
export const PATTERNS = words.patterns;

const spellings = new WeakMap<Reading, Spelling>();

/** How a text is spelt in classes; made once a reading. */
export function spelling(reading: Reading): Spelling {
  let spelt = spellings.get(reading);
  if (!spelt) spellings.set(reading, (spelt = spellOut(reading, words)));
  return spelt;
}
