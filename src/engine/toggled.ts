/** `set` with `part` in it, or without it where it was. */
export function toggled(set: ReadonlySet<string>, part: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(part)) next.add(part);
  return next;
}
