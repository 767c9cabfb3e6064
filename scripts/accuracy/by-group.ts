/** Recall of pupils' names by where the names are from: the same sentences with every group's names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect, type Prepared } from '../../src/core/detect';
import { shown, type Share } from './share';

const FOLDER = join(import.meta.dirname, '../../test/accuracy');

/** Names by group, as test/accuracy/names-by-group.json has them. */
export const NAMES = join(FOLDER, 'names-by-group.json');

interface Group {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** `plain`: the sentence says that it is about a pupil. `thin`: a first name and one word of the classroom. */
const CUES = ['plain', 'thin'] as const;
type Cue = (typeof CUES)[number];

function readGroups(path: string): [group: string, names: Group][] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return Object.entries(file).filter((entry): entry is [string, Group] => typeof entry[1] === 'object');
}

/** Is the name found in the sentence? At least one of its words, as a pupil's name. */
function isFound(sentence: string, first: string, last: string, prepared: Prepared): boolean {
  const name = sentence.includes('{name}') ? `${first} ${last}` : first;
  const start = sentence.search(/\{(?:name|first)\}/);
  const text = sentence.replace(/\{(?:name|first)\}/, () => name);
  return detect({ text }, prepared).some((finding) => finding.kind === 'pupil-name' && finding.start < start + name.length && start < finding.end);
}

/** A table: each group's recall with either cue, then the worst group and the best less the worst. `path`: a file of names by group. */
export function byGroup(path: string, prepared: Prepared): string {
  const sentences = JSON.parse(readFileSync(join(FOLDER, 'sentences.json'), 'utf8')) as Record<Cue, readonly string[]>;
  const recall = (cue: Cue, { first, last }: Group): Share => {
    const share = { hit: 0, of: 0 };
    for (const sentence of sentences[cue]) {
      for (const [i, name] of first.entries()) {
        share.of += 1;
        if (isFound(sentence, name, last[i % last.length] ?? '', prepared)) share.hit += 1;
      }
    }
    return share;
  };
  const rows = readGroups(path).map(([group, names]) => ({ group: group.replaceAll('_', '-'), ...(Object.fromEntries(CUES.map((cue) => [cue, recall(cue, names)])) as Record<Cue, Share>) }));
  const extremes = CUES.map((cue) => {
    const sorted = rows.map((row) => ({ group: row.group, share: row[cue].hit / row[cue].of })).toSorted((a, b) => a.share - b.share);
    const [worst, best] = [sorted[0], sorted.at(-1)];
    if (!worst || !best) throw new Error(`${path}: no names`);
    return { worst: `${worst.group}, ${(100 * worst.share).toFixed(1)} %`, between: `${(100 * (best.share - worst.share)).toFixed(1)} points` };
  });
  return [
    `| names from | ${CUES.map((cue) => `${cue} cue, ${sentences[cue].length} sentences`).join(' | ')} |`,
    `|---|${CUES.map(() => '---|').join('')}`,
    ...rows.map((row) => `| ${row.group} | ${CUES.map((cue) => shown(row[cue])).join(' | ')} |`),
    `| worst | ${extremes.map(({ worst }) => worst).join(' | ')} |`,
    `| best less worst | ${extremes.map(({ between }) => between).join(' | ')} |`,
  ].join('\n');
}
