import type { Part, Row } from '../part';
import { spread } from '../spread';
import { changes } from './changes';
import { felt } from './felt';
import { firstMark } from './first-mark';
import { idle } from './idle';
import { keysIn } from './keys';
import { atLoad } from './load';
import type { Figure, Measure } from './measure';
import { figuresOf, interleave, unsteady, type Figures, type Round } from './rounds';
import { withSide, type Side } from './side';

/** In the order of the table. */
const MEASURES: Readonly<Record<string, Measure>> = {
  changes,
  textarea: keysIn('textarea'),
  contenteditable: keysIn('contenteditable'),
  firstMark,
  felt,
  idle,
  atLoad,
};

/** A round in the place of a rejected one is begun within this time, milliseconds: later ones would make the bench longer than four minutes. */
const BEGUN_WITHIN = 170_000;

const isCompared = ({ figures }: Measure): boolean => Object.values(figures).some(({ judged }) => judged === 'added');

/** Everything once in a fresh browser; without the extension only what there is to compare. */
function measureSide(kind: Side['kind']): Promise<Figures> {
  return withSide(kind, async (side) => {
    const all: Record<string, number> = {};
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (kind === 'none' && !isCompared(measure)) continue;
      for (const [key, value] of Object.entries(await measure.run(side))) all[`${name}.${key}`] = value;
    }
    return all;
  });
}

function rowOf(name: string, { what, unit, judged, goal }: Figure, rounds: readonly Round[]): Row {
  const value = (of: Figures): number => of[name] ?? Number.NaN;
  const row: Row = { what, unit, ours: spread(rounds.map(({ ours }) => value(ours))), ...(goal === undefined ? {} : { goal }) };
  if (judged === 'own') return row;
  return {
    ...row,
    none: spread(rounds.flatMap(({ before, after }) => [value(before), value(after)])),
    added: spread(rounds.map(({ before, ours, after }) => value(ours) - (value(before) + value(after)) / 2)),
  };
}

/** The cost of the built extension in real Chromium, beside none at all. */
export const browser: Part = {
  name: 'browser',
  async measure({ rounds, tell }) {
    const start = performance.now();
    const { counted, rejected } = await interleave({
      wanted: rounds,
      hasTime: () => performance.now() - start < BEGUN_WITHIN,
      measure: measureSide,
      rejects: (round) => unsteady(round, MEASURES).join('; '),
      tell,
    });
    const settled = counted.length === rounds;
    const used = settled ? counted : [...counted, ...rejected];
    return {
      notes: [
        `Medians (least to greatest) of ${used.length} interleaved rounds, a fresh browser at each turn; ${rejected.length} rejected because the p50 of the two turns without the extension differed by more than 1 ms.`,
        ...(settled ? [] : ['THE MACHINE WAS NOT AT REST: rejected rounds are among these, and the latencies below mean little.']),
        'Added: ours less the mean of the two measurements without it around it. Script: time on its thread of all that runs from a chrome-extension:// file, from the browser’s own trace; continuations of promises, of which typing and changes start none, are not in it.',
        'Key to next frame: 280 keys, from the key’s event to the first task after the frame that shows it. Marked: the first task after the frame that draws the marks; the worker is awake, the engine has not been in this page.',
      ],
      rows: figuresOf(MEASURES).map(([name, figure]) => rowOf(name, figure, used)),
    };
  },
};
