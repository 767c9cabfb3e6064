import type { Rule } from '../rule';
import { account } from './account';
import { address } from './address';
import { boundary } from './boundary';
import { contact } from './contact';
import { credential } from './credential';
import { identifier } from './identifier';
import { image } from './image';
import { incident } from './incident';
import { privateInfo } from './private-info';
import { pupilName } from './pupil-name';
import { rumour } from './rumour';
import { topic } from './topic';
import { unkind } from './unkind';
import { unreleasedPlan } from './unreleased-plan';

/** Every rule, in the order of their names. */
export const RULES: readonly Rule[] = [account, address, boundary, contact, credential, identifier, image, incident, privateInfo, pupilName, rumour, topic, unkind, unreleasedPlan];
