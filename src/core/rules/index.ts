import type { Rule } from '../rule';
import { address } from './address';
import { pupilName } from './pupil-name';
import { unreleasedPlan } from './unreleased-plan';

/** Every rule, in the order of their names. */
export const RULES: readonly Rule[] = [address, pupilName, unreleasedPlan];
