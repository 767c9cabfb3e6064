/** So many of so many. */
export interface Share {
  hit: number;
  of: number;
}

/** The 95 % interval of a share (Wilson), from 0 to 1; of none: all of it. */
export function interval({ hit, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hit / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** "92.1 % (35 of 38, 79–97)": the share, how many of how many, the interval in per cent. */
export function shown(share: Share): string {
  if (share.of === 0) return '–';
  const [low, high] = interval(share).map((x) => String(Math.round(100 * x)));
  return `${((100 * share.hit) / share.of).toFixed(1)} % (${share.hit} of ${share.of}, ${low}–${high})`;
}
