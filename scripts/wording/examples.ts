/** What the model of wording learns from: passages of labelled posts, of texts written for it, and of strangers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type Reading } from '../../src/core/reading';
import { original } from '../../src/core/text/fold';
import { aboutOf, contentOf, inPassage, passagesOf } from '../../src/core/wording/features';
import { VOCABULARY } from '../../src/core/wording/index';
import { SUBJECTS, type Subject } from '../../src/core/wording/model';
import { spellOut } from '../../src/core/wording/spelling';
import { locate, type LabelledPost } from '../accuracy/labelled';

export interface Example {
  readonly features: readonly number[];
  /** How many words the passage has. */
  readonly words: number;
  readonly tells: ReadonlySet<Subject>;
  /** Told by a neighbour's words, so neither told here nor untold. */
  readonly beside: ReadonlySet<Subject>;
  readonly weight: number;
  /** Whose post it is; posts of one author are left out together. */
  readonly author: string;
}

interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const subjects = (kinds: readonly string[]): Set<Subject> => new Set(SUBJECTS.filter((subject) => kinds.includes(subject)));

/** `untold`: of what else the text may tell nothing is known. */
export function examplesOf(text: string, spans: readonly Span[], weight: number, author: string, untold: readonly Subject[] = []): Example[] {
  const reading = read(text);
  const content = contentOf(reading, spellOut(reading, VOCABULARY), VOCABULARY, () => true);
  const about = aboutOf(reading, VOCABULARY);
  return passagesOf(reading).map((passage) => {
    const tells = subjects(kindsIn(reading, spans, passage.from, passage.to));
    const around = subjects(kindsIn(reading, spans, passage.first, passage.last));
    const beside = new Set([...around, ...untold].filter((kind) => !tells.has(kind)));
    const { features, words } = inPassage(content, passage, about);
    return { features: [...features], words, tells, beside, weight, author };
  });
}

/** Kinds whose span overlaps sentences `first…last`. */
function kindsIn({ tokens, folded }: Reading, spans: readonly Span[], first: number, last: number): string[] {
  const inside = tokens.filter(({ sentence }) => sentence >= first && sentence <= last);
  const [from] = original(folded, inside[0]?.start ?? 0, inside[0]?.end ?? 0);
  const [, to] = original(folded, inside.at(-1)?.start ?? 0, inside.at(-1)?.end ?? 0);
  return spans.filter(({ start, end }) => start < to && from < end).map(({ kind }) => kind);
}

export const ofPost = (post: LabelledPost, author: string): Example[] =>
  examplesOf(post.text, post.spans.map((span) => ({ kind: span.kind, ...locate(post.text, span) })), post.expect === 'either' ? 0.4 : 1, author);

const LETTERS: Readonly<Record<string, string>> = { p: 'unreleased-plan', v: 'private-info', i: 'incident', r: 'rumour', u: 'unkind', a: 'address', c: 'contact' };

/** Texts written to learn from: a line each, before it the letters of what it tells, or "-" for nothing. */
export function written(folder: string): Example[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).flatMap((line) => {
      const text = line.slice(line.indexOf(' ') + 1);
      const letters = Array.from(line.slice(0, line.indexOf(' '))).filter((letter) => letter !== '-');
      return examplesOf(text, letters.map((letter) => ({ kind: LETTERS[letter] as string, start: 0, end: text.length })), 1, 'written', ['pupil-name']);
    }),
  );
}
