/** How well whole posts are judged, for scripts/train-names.ts. */
import { detect, prepare } from '../../src/core/detect';
import { nudge } from '../../src/core/nudge';
import { locate, readSchool, type LabelledPost } from '../accuracy/labelled';

/** Shares as [hit, of]. */
export interface Figures {
  readonly onRoll: [number, number];
  readonly offRoll: [number, number];
  readonly right: [number, number];
  /** Fine posts that are asked about for a pupil's name, and for anything. */
  readonly nameAlarms: [number, number];
  readonly alarms: [number, number];
}

export const noFigures = (): Figures => ({ onRoll: [0, 0], offRoll: [0, 0], right: [0, 0], nameAlarms: [0, 0], alarms: [0, 0] });

const count = (share: [number, number], hit: boolean): void => {
  share[0] += hit ? 1 : 0;
  share[1] += 1;
};

/** Adds the figures of `posts` to `figures`; `tell` hears of every miss and every wrong finding. */
export function measure(posts: readonly LabelledPost[], schoolPath: string, figures: Figures, tell: (what: string, words: string, post: LabelledPost) => void = () => {}): void {
  const school = readSchool(schoolPath, '2026-11-22');
  const prepared = prepare(school, ({ where, error }) => {
    throw new Error(where, { cause: error });
  });
  for (const post of posts) {
    const findings = detect({ text: post.text }, prepared);
    const names = findings.filter(({ kind }) => kind === 'pupil-name');
    const spans = post.spans.filter(({ kind }) => kind === 'pupil-name').map((span) => ({ ...span, ...locate(post.text, span) }));
    for (const { roll, start, end, text } of spans) {
      const hit = names.some((name) => name.start < end && start < name.end);
      count(roll === true ? figures.onRoll : figures.offRoll, hit);
      if (!hit && post.expect !== 'either') tell(roll === true ? 'missed on roll' : 'missed off roll', text, post);
    }
    if (post.expect !== 'either') {
      for (const { start, end } of names) {
        const hit = spans.some((span) => span.start < end && start < span.end);
        count(figures.right, hit);
        if (!hit) tell(`wrong in ${post.expect}`, post.text.slice(start, end), post);
      }
    }
    if (post.expect === 'clear') {
      count(figures.nameAlarms, nudge(names, school) !== null);
      count(figures.alarms, nudge(findings, school) !== null);
    }
  }
}

export const shown = ({ onRoll, offRoll, right, nameAlarms, alarms }: Figures): string =>
  Object.entries({ 'on roll': onRoll, 'off roll': offRoll, right, 'name alarms': nameAlarms, 'all alarms': alarms })
    .map(([what, [hit, of]]) => `${what} ${((100 * hit) / of).toFixed(1)} % of ${of}`)
    .join(', ');
