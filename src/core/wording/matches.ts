import type { Spelling } from './spelling';
import type { Pattern } from './vocabulary';

/** The tokens at which a pattern begins to match, ascending for each way to say it; one may come twice. */
export function matches(spelt: Spelling, pattern: Pattern): number[] {
  const found: number[] = [];
  for (const alternative of pattern) {
    if (!alternative.needs.every((set) => spelt.has[set] === 1)) continue;
    const expression = (alternative.expression ??= new RegExp(alternative.source, 'g'));
    for (const { index } of spelt.text.matchAll(expression)) found.push(spelt.tokenAt[index] as number);
  }
  return found;
}
