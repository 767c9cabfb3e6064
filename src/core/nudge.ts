import type { Finding, Nudge, School } from './types';

/** Would the checklist open for these findings? Then with all of them, those that interrupt first; else null. */
export function nudge(findings: readonly Finding[], { askWhen }: Pick<School, 'askWhen'>): Nudge | null {
  if (askWhen === 'off') return null;
  const interrupting = findings.filter(({ severity }) => severity === 'interrupt');
  if (askWhen === 'findings' && interrupting.length === 0) return null;
  return { findings: [...interrupting, ...findings.filter(({ severity }) => severity !== 'interrupt')] };
}
