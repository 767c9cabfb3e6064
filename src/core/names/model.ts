import { BUCKETS } from './features-words';

/** Size of the one hidden layer: that of all networks that were learnt apart and whose answers are averaged. */
export const HIDDEN = 24;
/** One unit of a coded weight, and the character of weight 0. */
export const UNIT = 1 / 16;
export const ZERO = 79;

/**
 * A small network: every feature that holds adds its row to the hidden layer and its own weight to the answer.
 * Rows are `HIDDEN` weights and one for the answer; after the features' rows come that of the biases and that of the
 * hidden layer's weights. Features beyond those are single words, which only add to the answer. Learnt by
 * scripts/train-names.ts.
 */
export interface Model {
  readonly rows: Float32Array;
  readonly features: number;
  readonly words: Float32Array;
}

/** Reads weights as the trainer writes them: one character each, backslash left out. */
function weights(code: string): Float32Array {
  const read = new Float32Array(code.length);
  for (let i = 0; i < code.length; i += 1) {
    const unit = code.charCodeAt(i);
    read[i] = ((unit > 92 ? unit - 1 : unit) - ZERO) * UNIT;
  }
  return read;
}

/** Words' weights, of which most are nothing: each comes behind its distance from the one before, in characters from "#" on; "~" goes on by as much as it can. */
export const FIRST = 35;
export const FAR = 91;

function sparse([places, code]: readonly [string, string]): Float32Array {
  const all = new Float32Array(BUCKETS);
  const read = weights(code);
  let place = -1;
  let at = 0;
  for (let i = 0; i < places.length; i += 1) {
    const step = places.charCodeAt(i) - FIRST;
    place += step;
    if (step < FAR) all[place] = read[at++] as number;
  }
  return all;
}

/** The network as the trainer writes it: its rows, and the places and weights of words. */
export const decode = (rows: string, words: readonly [places: string, weights: string]): Model => ({ rows: weights(rows), features: rows.length / (HIDDEN + 1) - 2, words: sparse(words) });

const hidden = new Float32Array(HIDDEN);

/** Adds features up and tells the log odds of all of them together. */
export class Score {
  private answer = 0;

  constructor(private readonly model: Model) {
    hidden.fill(0);
    this.add(model.features);
  }

  add(feature: number): void {
    const { rows, features, words } = this.model;
    if (feature > features) {
      this.answer += words[feature - features - 1] as number;
      return;
    }
    const from = feature * (HIDDEN + 1);
    for (let j = 0; j < HIDDEN; j += 1) hidden[j] = (hidden[j] as number) + (rows[from + j] as number);
    this.answer += rows[from + HIDDEN] as number;
  }

  get logOdds(): number {
    const { rows, features } = this.model;
    const from = (features + 1) * (HIDDEN + 1);
    let sum = this.answer;
    for (let j = 0; j < HIDDEN; j += 1) sum += (rows[from + j] as number) * Math.tanh(hidden[j] as number);
    return sum;
  }
}
