/** What is too various for a pattern alone is weighed: one logistic regression a subject, over words and patterns. */
export const SUBJECTS = ['unreleased-plan', 'private-info', 'incident', 'rumour', 'unkind'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The weights of every feature that has any, one a subject; the bias stands under -1. */
export type Model = ReadonlyMap<number, Float32Array>;
export const BIAS = -1;

/** A weight is one character: its distance from "P" in steps of a sixth, from -7 to 7. */
const ZERO = 80;
const STEP = 6;
/** A feature is told by its distance from the one before, in characters from "#" on; "~" goes on by as much as it can. */
const FIRST = 35;
const FAR = 91;

/** Reads what `writeModel` wrote: distances, and for every feature a character a subject. */
export function readModel({ features, weights }: { readonly features: string; readonly weights: string }): Model {
  const model = new Map<number, Float32Array>();
  const wide = SUBJECTS.length;
  let feature = BIAS - 1;
  let at = 0;
  for (let i = 0; i < features.length; i += 1) {
    const step = features.charCodeAt(i) - FIRST;
    feature += step;
    if (step === FAR) continue;
    model.set(feature, Float32Array.from({ length: wide }, (_, s) => (weights.charCodeAt(at + s) - ZERO) / STEP));
    at += wide;
  }
  return model;
}

/** Writes a model; what rounds to nothing in every subject is left out. */
export function writeModel(model: Model): { features: string; weights: string } {
  let features = '';
  let weights = '';
  let last = BIAS - 1;
  for (const [feature, row] of [...model].toSorted(([a], [b]) => a - b)) {
    const units = Array.from(row, (weight) => Math.max(-44, Math.min(44, Math.round(weight * STEP))));
    if (units.every((unit) => unit === 0)) continue;
    let step = feature - last;
    for (; step >= FAR; step -= FAR) features += String.fromCharCode(FIRST + FAR);
    features += String.fromCharCode(FIRST + step);
    weights += units.map((unit) => String.fromCharCode(ZERO + unit)).join('');
    last = feature;
  }
  return { features, weights };
}
