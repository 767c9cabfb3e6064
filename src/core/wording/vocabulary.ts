/**
 * Small grammars over classes of words instead of over letters (finite-state patterns in cascade, as in FASTUS,
 * Hobbs and others 1997). Every token becomes one character that stands for all classes its word belongs to; a
 * pattern becomes regular expressions over these characters, short and with bounded gaps, so linear.
 */

/** Classes by name: words parted by spaces. `word+` takes a verb's endings, `word*` a plural. */
export type Classes = Readonly<Record<string, string>>;

/** Classes that are told by a token's form and not by its word. */
export const FORMS = { OTHER: '.', NAME: 'N', NUMBER: '9', GROUP: 'Y', INITIAL: 'J', HANDLE: '@', TAG: '#', LINK: 'L' } as const;

/** One way to say it. Tried only where a text has a character of each set it cannot do without. */
export interface Alternative {
  readonly needs: readonly number[];
  readonly source: string;
  /** Compiled when first tried. */
  expression?: RegExp;
}
export type Pattern = readonly Alternative[];

export interface Vocabulary<Name extends string> {
  /** The character of a word in lower case. */
  readonly spell: ReadonlyMap<string, string>;
  readonly patterns: Readonly<Record<Name, Pattern>>;
  /** For every character the sets of characters it is in. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
  readonly sets: number;
}

/** Any token of the same sentence: sentences are parted by a line break or a question mark. */
const TOKEN = '[^\\n?]';
const PART = /[()|?!]|~\d+|\.|[A-Z_\d]{2,}|[a-z\d'-]+/g;
/** The first character that stands for classes; all before it stand for themselves. */
const FIRST = 0x100;

/**
 * Compiles patterns over classes. In a pattern stand class names (`KIN`), words (`notice`), `~3` for up to three
 * tokens between, `.` for any token, `ASK` for a question's end, `( | )?` as in regular expressions; `(! x )` is what
 * must not follow. `dialect`: words spelt as another, `standard:variant,variant`.
 */
export function vocabulary<Name extends string>(classes: Classes, dialect: string, sources: Readonly<Record<Name, string>>): Vocabulary<Name> {
  const parts = Object.entries<string>(sources).map(([name, source]) => [name as Name, source.match(PART) ?? []] as const);
  const { spell, members } = spellings(classes, dialect, parts.flatMap(([, pieces]) => pieces));
  const sets = new Map<string, number>();
  const setOf = (characters: string): number => {
    const key = [...new Set(characters)].toSorted().join('');
    let id = sets.get(key);
    if (id === undefined) sets.set(key, (id = sets.size));
    return id;
  };
  const patterns = Object.fromEntries(parts.map(([name, pieces]) => [name, alternatives(pieces, members, setOf)])) as unknown as Record<Name, Pattern>;
  const setsOf = new Map<string, number[]>();
  for (const [characters, id] of sets) for (const character of characters) setsOf.set(character, [...(setsOf.get(character) ?? []), id]);
  return { spell, patterns, setsOf, sets: sets.size };
}

/** Gives words of the very same classes one character, and lists the characters of every class. */
function spellings(classes: Classes, dialect: string, pieces: readonly string[]): { spell: Map<string, string>; members: Map<string, string> } {
  const classesOf = new Map<string, Set<string>>();
  const put = (word: string, name: string): void => {
    const names = classesOf.get(word);
    if (names) names.add(name);
    else classesOf.set(word, new Set([name]));
  };
  for (const [name, list] of Object.entries(classes)) for (const word of list.split(' ')) for (const form of formsOf(word)) put(form, name);
  for (const piece of pieces) if (/^[a-z\d]/.test(piece)) for (const form of formsOf(piece)) put(form, piece);
  for (const entry of dialect.split(' ')) {
    const [standard = '', variants = ''] = entry.split(':');
    for (const variant of variants.split(',')) for (const name of classesOf.get(standard) ?? []) put(variant, name);
  }
  const characters = new Map<string, string>();
  const spell = new Map<string, string>();
  const members = new Map<string, string>(Object.entries(FORMS));
  for (const [word, names] of classesOf) {
    const key = [...names].toSorted().join(' ');
    let character = characters.get(key);
    if (character === undefined) {
      character = String.fromCharCode(FIRST + characters.size);
      characters.set(key, character);
      for (const name of names) members.set(name, (members.get(name) ?? '') + character);
    }
    spell.set(word, character);
  }
  return { spell, members };
}

/** Parts a pattern at its outer bars, and finds what each part cannot do without. */
function alternatives(pieces: readonly string[], members: ReadonlyMap<string, string>, setOf: (characters: string) => number): Alternative[] {
  const found: { needs: number[]; source: string }[] = [{ needs: [], source: '' }];
  let depth = 0;
  /** Characters of the outermost open group while it holds nothing but single words; null when it holds more. */
  let group: string | null = '';
  let alone = true;
  pieces.forEach((piece, i) => {
    const now = found.at(-1) as { needs: number[]; source: string };
    const optional = pieces[i + 1] === '?';
    if (piece === '|' && depth === 0) {
      found.push({ needs: [], source: '' });
      return;
    }
    if (piece === '(') {
      depth += 1;
      if (depth === 1) [group, alone] = ['', true];
      else group = null;
      now.source += pieces[i + 1] === '!' ? '(?' : '(?:';
      if (pieces[i + 1] === '!') group = null;
    } else if (piece === ')') {
      depth -= 1;
      now.source += ')';
      if (depth === 0 && group && !optional) now.needs.push(setOf(group));
    } else if (piece === '|') {
      now.source += '|';
      alone = true;
    } else if (piece === '?' || piece === '!') now.source += piece;
    else if (piece === '.') {
      now.source += TOKEN;
      group = null;
    } else if (piece.startsWith('~')) {
      now.source += `${TOKEN}{0,${piece.slice(1)}}`;
      group = null;
    } else if (piece === 'ASK') now.source += '\\?';
    else {
      const set = members.get(piece);
      if (set === undefined) throw new Error(`no class ${piece}`);
      now.source += `[${set}]`;
      if (depth === 0) {
        if (!optional) now.needs.push(setOf(set));
      } else if (group !== null) group = alone ? group + set : null;
      alone = false;
    }
  });
  return found;
}

/** The forms of a listed word; a wrong one ("openning") is how some people write. */
function formsOf(listed: string): string[] {
  const mark = listed.at(-1);
  const word = mark === '+' || mark === '*' ? listed.slice(0, -1) : listed;
  if (word.endsWith("n't")) return [word, word.replace("'", '')];
  if (mark !== '+' && mark !== '*') return [word];
  const plural = /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  if (mark === '*') return [word, plural];
  const stem = word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? [`${word}${word.at(-1)}ing`, `${word}${word.at(-1)}ed`] : [];
  return [word, plural, past, `${stem}ing`, ...doubled];
}
