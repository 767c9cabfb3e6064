/**
 * Small grammars over classes of words instead of over letters (finite-state patterns in cascade, as in FASTUS,
 * Hobbs and others 1997). Every token becomes one character that stands for all classes its word belongs to; a
 * pattern becomes a regular expression over these characters, short and with bounded gaps, so linear.
 */

/** Classes by name: words parted by spaces. `word+` takes a verb's endings, `word*` a plural. */
export type Classes = Readonly<Record<string, string>>;

/** Classes that are told by a token's form and not by its word. */
export const FORMS = { OTHER: '.', NAME: 'N', NUMBER: '9', GROUP: 'Y', HANDLE: '@', TAG: '#', LINK: 'L' } as const;

export interface Vocabulary<Name extends string> {
  /** The character of a word in lower case; '' when no class and no pattern holds it. */
  readonly spell: ReadonlyMap<string, string>;
  /** Patterns ready to match what tokens were spelt to. */
  readonly patterns: Readonly<Record<Name, RegExp>>;
}

/** Any token of the same sentence: sentences are parted by a line break or a question mark. */
const TOKEN = '[^\\n?]';
const PART = /[()|?!^$]|~\d+|\.|[A-Z_\d]{2,}|[a-z\d'-]+/g;
/** The first character that stands for classes; all before it stand for themselves. */
const FIRST = 0x100;

/**
 * Compiles patterns over classes. In a pattern stand class names (`KIN`), words (`notice`), `~3` for up to three
 * tokens between, `.` for any token, and `( | )?` as in regular expressions; `(! x )` is what must not follow.
 * `dialect`: words spelt as another, `standard:variant,variant`.
 */
export function vocabulary<Name extends string>(classes: Classes, dialect: string, sources: Readonly<Record<Name, string>>): Vocabulary<Name> {
  const classesOf = new Map<string, Set<string>>();
  const put = (word: string, name: string): void => {
    const names = classesOf.get(word);
    if (names) names.add(name);
    else classesOf.set(word, new Set([name]));
  };
  for (const [name, list] of Object.entries(classes)) for (const word of list.split(' ')) for (const form of formsOf(word)) put(form, name);
  const parts = Object.entries<string>(sources).map(([name, source]) => [name, source.match(PART) ?? []] as const);
  for (const [, pieces] of parts) for (const piece of pieces) if (/^[a-z\d]/.test(piece)) put(piece, piece);
  for (const entry of dialect.split(' ')) {
    const [standard = '', variants = ''] = entry.split(':');
    for (const variant of variants.split(',')) for (const name of classesOf.get(standard) ?? []) put(variant, name);
  }

  // Words of the very same classes share a character.
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
  const translate = (piece: string): string => {
    if (piece === '(') return '(?:';
    if (piece === '.') return TOKEN;
    if (piece.startsWith('~')) return `${TOKEN}{0,${piece.slice(1)}}`;
    if (/^[()|?!^$]$/.test(piece)) return piece;
    const set = members.get(piece);
    if (set === undefined) throw new Error(`no class ${piece}`);
    return `[${set}]`;
  };
  const patterns = Object.fromEntries(parts.map(([name, pieces]) => [name, new RegExp(pieces.map(translate).join('').replaceAll('(?:!', '(?!'), 'g')]));
  return { spell, patterns: patterns as Record<Name, RegExp> };
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
