import { detect, prepare } from '../../../../src/core/detect';
import { nudge } from '../../../../src/core/nudge';
import type { Load } from '../analyser';

/** The core as it ships. */
export const load: Load = (school) => {
  const prepared = prepare(school);
  return (text) => {
    const findings = detect({ text }, prepared);
    return { names: findings.filter(({ kind }) => kind === 'pupil-name'), interrupts: nudge(findings, school) !== null };
  };
};
