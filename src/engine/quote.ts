/** How a person's words are shown: on one line of thought, cut in the middle when long, never altered otherwise. */

/** About three lines of the narrow column. */
const LONGEST = 72;

/** `words` on one line; more than `longest` letters lose their middle, at spaces where there are some. */
export function quote(words: string, longest = LONGEST): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const head = clip(line.slice(0, Math.ceil(longest * 0.6)), / \S*$/);
  const tail = clip(line.slice(-Math.floor(longest * 0.35)), /^\S* /);
  return `${head}…${tail}`;
}

/** Without the broken word (`edge`) if there is a whole one left, and never half of a surrogate pair. */
function clip(part: string, edge: RegExp): string {
  const whole = part.replace(edge, '');
  const kept = whole.length > part.length / 2 ? whole : part;
  return kept.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
