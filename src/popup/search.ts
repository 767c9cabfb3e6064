import { messagesOf, type Language, type MessageKey, type Strings } from '../strings';
import { GROUPS, type ClauseId } from './policy';

export interface Hit {
  readonly id: ClauseId;
  readonly group: MessageKey;
}

/** A part of a text; `found` where the search found it. */
export interface Part {
  readonly text: string;
  readonly found: boolean;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words by their beginnings; `ex-pupil` counts as "ex", "pupil" and "expupil". */
function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => {
    const split = word.split(/[-’']/);
    return split.length > 1 ? [...split, split.join('')] : [word];
  });
}

/** What a Welsh word's first letters may have been before they changed: `chwyn` is `cwyn`. */
const MUTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ngh', ['c']], ['mh', ['p']], ['nh', ['t']], ['ph', ['p']], ['th', ['t']], ['ch', ['c']], ['dd', ['d']], ['ng', ['g']],
  ['b', ['p']], ['d', ['t']], ['g', ['c']], ['f', ['b', 'm']], ['l', ['ll']], ['r', ['rh']], ['m', ['b']], ['n', ['d']],
];

function radicals(word: string, language: Language): string[] {
  if (language !== 'cy' || word.length < 3) return [word];
  const changed = MUTATIONS.find(([now]) => word.startsWith(now) && !(now === 'l' && word.startsWith('ll')) && !(now === 'r' && word.startsWith('rh')));
  return [word, ...(changed?.[1].map((was) => was + word.slice(changed[0].length)) ?? [])];
}

const begins = (word: string, asked: string, language: Language): boolean =>
  radicals(word, language).some((form) => radicals(asked, language).some((beginning) => form.startsWith(beginning)));

const askedIn = (query: string): string[] => (fold(query).match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/[-’']/g, ''));

/** The clauses in which every word of the query begins some word, those with it in the title first. */
export function searchPolicy(query: string, { t, language }: Strings): readonly Hit[] {
  const asked = askedIn(query);
  if (asked.length === 0) return [];
  const has = (text: string): boolean => {
    const words = wordsOf(text);
    return asked.every((beginning) => words.some((word) => begins(word, beginning, language)));
  };
  const ranked = GROUPS.flatMap(({ title, clauses }) =>
    clauses.flatMap((id) => {
      const [head, text] = [t(`policy_${id}_title`), t(`policy_${id}_text`)];
      // In Welsh people look for "photo" and "WhatsApp" too.
      const more = `${t(`policy_${id}_words`)} ${messagesOf('en')?.[`policy_${id}_words`]?.message ?? ''}`;
      const rank = has(head) ? 0 : has(`${head} ${text}`) ? 1 : has(`${head} ${text} ${more}`) ? 2 : -1;
      return rank < 0 ? [] : [{ rank, hit: { id, group: title } }];
    }),
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

/** `text` in parts, the beginnings that the query found apart from the rest. */
export function marked(text: string, query: string, language: Language): readonly Part[] {
  const asked = askedIn(query);
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const found = asked.find((beginning) => begins(fold(word), beginning, language));
    if (found === undefined) continue;
    const length = fold(word).startsWith(found) ? found.length : word.length;
    parts.push({ text: text.slice(done, index), found: false }, { text: word.slice(0, length), found: true });
    done = index + length;
  }
  return [...parts, { text: text.slice(done), found: false }].filter((part) => part.text !== '');
}
