import type { Finding } from './types';
export interface Safer { readonly pieces: readonly { text: string; was: 'kept' | 'changed' | 'removed' }[]; readonly copy: string }
export function saferWording(text: string, findings: readonly Finding[]): Safer | null {
  if (!findings.length) return null;
  const pieces: { text: string; was: 'kept' | 'changed' | 'removed' }[] = [];
  let at = 0;
  for (const f of findings) {
    pieces.push({ text: text.slice(at, f.start), was: 'kept' });
    pieces.push(f.suggestion ? { text: f.suggestion, was: 'changed' } : { text: text.slice(f.start, f.end), was: 'removed' });
    at = f.end;
  }
  pieces.push({ text: text.slice(at), was: 'kept' });
  return { pieces, copy: pieces.filter((p) => p.was !== 'removed').map((p) => p.text).join('') };
}
