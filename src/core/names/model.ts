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

export const decode = (rows: string, words: string): Model => ({ rows: weights(rows), features: rows.length / (HIDDEN + 1) - 2, words: weights(words) });

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
