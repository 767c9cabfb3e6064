import type { Finding, Nudge, School } from './types';
export function nudge(findings: readonly Finding[], school: School): Nudge | null {
  if (school.askWhen === 'off') return null;
  return school.askWhen === 'always' || findings.some(({ severity }) => severity === 'interrupt') ? { findings } : null;
}
