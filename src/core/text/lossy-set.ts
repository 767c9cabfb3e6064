/**
 * A set of hashes that answers wrongly for one stranger in `oneIn` and cannot be listed: a Golomb-Rice
 * coded set (as in Bitcoin's BIP 158). About log2(oneIn) + 1.5 bits a member, written in base 64.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RANGE = 2 ** 32;

/** Remainder bits of the Rice code: gaps average `oneIn`, and the best parameter is ln 2 of that. */
const riceBits = (oneIn: number): number => Math.max(0, Math.round(Math.log2(oneIn * Math.LN2)));

/** Writes the set of `hashes` (32 bits, unsigned). */
export function encodeSet(hashes: Iterable<number>, oneIn: number): string {
  const members = [...new Set(hashes)];
  const universe = members.length * oneIn;
  const places = [...new Set(members.map((member) => Math.floor((member / RANGE) * universe)))].toSorted((a, b) => a - b);
  const bits = riceBits(oneIn);
  const out: number[] = [];
  let previous = 0;
  for (const place of places) {
    const gap = place - previous;
    previous = place;
    for (let i = gap >>> bits; i > 0; i -= 1) out.push(1);
    out.push(0);
    for (let i = bits - 1; i >= 0; i -= 1) out.push((gap >>> i) & 1);
  }
  let coded = '';
  for (let i = 0; i < out.length; i += 6) {
    let six = 0;
    for (let j = 0; j < 6; j += 1) six = six * 2 + (out[i + j] ?? 0);
    coded += ALPHABET[six];
  }
  return `${places.length}.${universe}.${oneIn}.${coded}`;
}

export class LossySet {
  private constructor(
    private readonly places: Uint32Array,
    private readonly universe: number,
  ) {}

  static readonly EMPTY = new LossySet(new Uint32Array(0), 0);

  /** Reads what `encodeSet` wrote; throws a plain `Error` on anything else. */
  static read(code: string): LossySet {
    const [count = '', universe = '', oneIn = '', coded = ''] = code.split('.');
    const size = Number(count);
    if (!/^\d{1,7}$/.test(count) || !/^\d{1,12}$/.test(universe) || !/^\d{1,6}$/.test(oneIn)) throw new Error('not a set');
    const bits = riceBits(Math.max(1, Number(oneIn)));
    const places = new Uint32Array(size);
    let at = 0;
    let six = 0;
    let left = 0;
    const next = (): number => {
      if (left === 0) {
        six = VALUES[coded.charCodeAt(at)] ?? -1;
        at += 1;
        if (six < 0) throw new Error('a set that is cut off or damaged');
        left = 6;
      }
      left -= 1;
      return (six >>> left) & 1;
    };
    let place = 0;
    for (let i = 0; i < size; i += 1) {
      let gap = 0;
      while (next() === 1) gap += 1;
      for (let j = 0; j < bits; j += 1) gap = gap * 2 + next();
      place += gap;
      places[i] = place;
    }
    return new LossySet(places, Number(universe));
  }

  get size(): number {
    return this.places.length;
  }

  has(hash: number): boolean {
    const { places } = this;
    const wanted = Math.floor((hash / RANGE) * this.universe);
    let low = 0;
    let high = places.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const place = places[middle] as number;
      if (place === wanted) return true;
      if (place < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}

const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i += 1) VALUES[ALPHABET.charCodeAt(i)] = i;
