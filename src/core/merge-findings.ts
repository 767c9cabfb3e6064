import type { Finding } from './types';

/** Findings in the order of the text; of two that overlap and are of one kind only the graver stays, then the longer. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const graver = (a: Finding, b: Finding): number => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start;
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(graver)) {
    if (!kept.some((other) => other.kind === finding.kind && other.start < finding.end && finding.start < other.end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const rank = ({ severity }: Finding): number => (severity === 'interrupt' ? 0 : 1);
