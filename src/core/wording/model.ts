/** What is too various for a pattern alone is weighed: one logistic regression a subject, over words and patterns. */
export const TOLD = ['unreleased-plan', 'private-info', 'incident', 'rumour', 'unkind'] as const;
export type Told = (typeof TOLD)[number];
/** Of pupils words tell no more than that one may be named here: what is known of the name itself decides. */
export const SUBJECTS = [...TOLD, 'pupil-name'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The weights of every feature that has any, one a subject; the bias stands under -1. */
export type Model = ReadonlyMap<number, Float32Array>;
export const BIAS = -1;

/** A weight is one character: its distance from "P" in steps of a sixth, from -7 to 7. */
const ZERO = 80;
const STEP = 6;
/** A weight's place is told by its distance from the one before, in characters from "#" on; "~" goes on by as much as it can. */
const FIRST = 35;
const FAR = 91;
const WIDE = SUBJECTS.length;

/** Reads what `writeModel` wrote: a distance and a weight for every weight that is not nothing. */
export function readModel({ places, weights }: { readonly places: string; readonly weights: string }): Model {
  const model = new Map<number, Float32Array>();
  let place = BIAS * WIDE - 1;
  let at = 0;
  for (let i = 0; i < places.length; i += 1) {
    const step = places.charCodeAt(i) - FIRST;
    place += step;
    if (step === FAR) continue;
    const feature = Math.floor(place / WIDE);
    const row = model.get(feature) ?? new Float32Array(WIDE);
    model.set(feature, row);
    row[place - feature * WIDE] = (weights.charCodeAt(at) - ZERO) / STEP;
    at += 1;
  }
  return model;
}

/** Writes a model; what rounds to nothing is left out. */
export function writeModel(model: Model): { places: string; weights: string } {
  let places = '';
  let weights = '';
  let last = BIAS * WIDE - 1;
  for (const [feature, row] of [...model].toSorted(([a], [b]) => a - b)) {
    row.forEach((weight, subject) => {
      const unit = Math.max(-44, Math.min(44, Math.round(weight * STEP)));
      if (unit === 0) return;
      const place = feature * WIDE + subject;
      let step = place - last;
      for (; step >= FAR; step -= FAR) places += String.fromCharCode(FIRST + FAR);
      places += String.fromCharCode(FIRST + step);
      weights += String.fromCharCode(ZERO + unit);
      last = place;
    });
  }
  return { places, weights };
}
