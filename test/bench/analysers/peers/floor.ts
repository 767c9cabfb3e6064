import table from 'virtual:names';
import type { Load } from '../analyser';

/** Six kinds in one typed expression: postcode, telephone, e-mail, UPN, street, two capitalised words. */
const TYPED =
  /\b(?<postcode>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b|(?<phone>(?:\+44 ?|\b0)\d(?:[ -]?\d){8,9}\b)|\b(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3})\b|\b(?<upn>[A-Z]\d{12}[A-Z\d]?)\b|\b(?<street>\d{1,4}[a-z]? [A-Z][a-z]{1,20} (?:Street|Road|Lane|Avenue|Close|Drive|Way|Grove|Court|Place|Mews|Gardens|Terrace))\b|\b(?<name>[A-Z][a-z]{1,20} [A-Z][a-z]{1,20})\b/g;

const BITS = 16;

/** An open table of 32-bit hashes in base 64. */
function read(): Uint32Array {
  const hashes = new Uint32Array(Buffer.from(table, 'base64').buffer.slice(0));
  const slots = new Uint32Array(1 << BITS);
  for (const hash of hashes) {
    let at = hash >>> (32 - BITS);
    while (slots[at] !== 0) at = (at + 1) & ((1 << BITS) - 1);
    slots[at] = hash;
  }
  return slots;
}

/** What any analyser must do at least: one pass of a typed expression, and every word hashed and looked up among 20,000 names. */
export const load: Load = () => {
  const slots = read();
  return (text) => {
    const names: { start: number; end: number }[] = [];
    let other = false;
    for (const hit of text.matchAll(TYPED)) {
      if (hit.groups?.['name']) names.push({ start: hit.index, end: hit.index + hit[0].length });
      else other = true;
    }
    let hash = 0x811c9dc5;
    let start = 0;
    for (let i = 0; i <= text.length; i += 1) {
      const code = text.charCodeAt(i) | 32;
      if (code > 96 && code < 123) hash = Math.imul(hash ^ code, 0x01000193);
      else {
        if (i > start + 1) {
          const capital = text.charCodeAt(start);
          let at = hash >>> (32 - BITS);
          for (let slot = slots[at] as number; slot !== 0; slot = slots[(at = (at + 1) & ((1 << BITS) - 1))] as number) {
            if (slot !== hash >>> 0) continue;
            if (capital < 91) names.push({ start, end: i });
            break;
          }
        }
        hash = 0x811c9dc5;
        start = i + 1;
      }
    }
    return { names, interrupts: other || names.length > 0 };
  };
};
