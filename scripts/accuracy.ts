/**
 * How well the labelled posts are judged, with the 95 % interval (Wilson) beside every figure:
 *   npm run accuracy                                  on test/accuracy; writes the tables of the README
 *   npm run accuracy -- --posts P.jsonl --school S.json [--on 2026-11-22]    on other posts; writes nothing
 *   npm run accuracy -- --names N.json                the same sentences with other names by group; writes nothing
 * The models have learnt from the posts in test/accuracy; nothing has learnt from those in test/accuracy/unseen, which
 * are the second column.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detect, prepare } from '../src/core/detect';
import { nudge } from '../src/core/nudge';
import { byGroup, NAMES } from './accuracy/by-group';
import { labelledFiles, locate, readPosts, readSchool } from './accuracy/labelled';
import { shown, type Share } from './accuracy/share';

const { values } = parseArgs({ options: { posts: { type: 'string' }, names: { type: 'string' }, school: { type: 'string' }, on: { type: 'string', default: '2026-11-22' } } });
const folder = join(import.meta.dirname, '../test/accuracy');
/** Recall by group, with a watchlist that knows none of the names. */
const groups = (path: string): string => byGroup(path, prepare({ ...readSchool(join(folder, 'school.json'), values.on), watchlist: '' }));
if (values.names !== undefined) {
  console.log(groups(values.names));
  process.exit(0);
}
const shipped = values.posts === undefined || values.school === undefined;
const given = values.posts !== undefined && values.school !== undefined ? [{ posts: values.posts, school: values.school }] : labelledFiles(folder);
const files = [...given.map((file) => ({ ...file, unseen: false })), ...(shipped ? labelledFiles(join(folder, 'unseen')).map((file) => ({ ...file, unseen: true })) : [])];

const HEADS = shipped ? ['posts learnt from', 'authors never learnt from'] : ['posts'];
/** A row of fewer says nothing. */
const ENOUGH = shipped ? 10 : 1;

/** Shares, one a column. */
const shares = new Map<string, Share[]>();
function count(what: string, hit: boolean, column: number): void {
  const row = shares.get(what) ?? HEADS.map(() => ({ hit: 0, of: 0 }));
  shares.set(what, row);
  const share = row[column] as Share;
  share.of += 1;
  if (hit) share.hit += 1;
}

for (const { posts, school: path, unseen } of files) {
  const school = readSchool(path, values.on);
  const prepared = prepare(school, ({ where, error }) => {
    throw new Error(where, { cause: error });
  });
  for (const post of readPosts(posts)) {
    const column = unseen ? 1 : 0;
    const findings = detect({ text: post.text }, prepared);
    const spans = post.spans.map((span) => ({ ...span, ...locate(post.text, span) }));
    for (const span of spans) {
      const hit = findings.some(({ kind, start, end }) => kind === span.kind && start < span.end && span.start < end);
      count(`found: ${span.kind}`, hit, column);
      if (span.kind !== 'pupil-name') continue;
      count(`found: pupil-name, ${span.roll ? 'on the roll' : 'not on the roll'}`, hit, column);
      for (const tag of post.tags) if (tag.startsWith('origin:') || tag.startsWith('form:')) count(`pupil-name, ${tag.replace(':', ': ')}`, hit, column);
    }
    if (post.expect !== 'either') for (const { kind, start, end } of findings) count(`right: ${kind}`, spans.some((span) => span.kind === kind && start < span.end && span.start < end), column);
    const asked = nudge(findings, school) !== null;
    if (post.expect === 'nudge') count('posts that deserve a second look: asked', asked, column);
    if (post.expect === 'clear') count('posts that are fine: asked all the same', asked, column);
  }
}

const rows = [...shares].filter(([, row]) => row.some(({ of }) => of >= ENOUGH)).toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
function order(what: string): number {
  return ['posts', 'found', 'right', 'pupil-name, origin', 'pupil-name, form'].findIndex((start) => what.startsWith(start));
}
const table = [`| | ${HEADS.join(' | ')} |`, `|---|${HEADS.map(() => '---|').join('')}`]
  .concat(rows.map(([what, row]) => `| ${what} | ${row.map(shown).join(' | ')} |`))
  .join('\n')
  .concat(shipped ? `\n\nNames of twelve origins, none on a roll, each in the sentences of \`test/accuracy/sentences.json\`:\n\n${groups(NAMES)}` : '');
console.log(table);

const START = '<!-- accuracy -->';
const END = '<!-- /accuracy -->';
if (shipped) {
  const readme = join(import.meta.dirname, '../README.md');
  const text = readFileSync(readme, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md: no ${START} … ${END}`);
  writeFileSync(readme, `${text.slice(0, from + START.length)}\n${table}\n${text.slice(to)}`);
}
