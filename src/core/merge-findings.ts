import type { Finding } from './types';

/** Findings in the order of the text; of two that overlap and are of one kind only the graver stays, then the longer. What is of no words overlaps none. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const last = new Map<string, Finding>();
  const dropped = new Set<Finding>();
  const ordered = findings.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const finding of ordered) {
    const other = last.get(finding.kind);
    if (other && finding.start < other.end && finding.end > finding.start) {
      const better = rank(finding) - rank(other) || other.end - other.start - (finding.end - finding.start);
      dropped.add(better < 0 ? other : finding);
      if (better >= 0) continue;
    }
    last.set(finding.kind, finding);
  }
  const kept = ordered.filter((finding) => !dropped.has(finding));
  return withoutNamesInside(kept);
}

/** The name in an address or a password is a street's or a word's. */
function withoutNamesInside(findings: readonly Finding[]): Finding[] {
  let outer = 0;
  return findings.filter(({ kind, start, end }) => {
    if (kind === 'pupil-name') return start >= outer || end > outer;
    if (kind === 'address' || kind === 'credential' || kind === 'contact') outer = Math.max(outer, end);
    return true;
  });
}

const rank = ({ severity }: Finding): number => (severity === 'interrupt' ? 0 : 1);
