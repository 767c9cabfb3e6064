import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** One regular expression of the source. */
export interface Expression {
  /** Below `src`. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/**
 * Every regular expression in `folders` of `src`: those written out from the syntax tree, those put together
 * (`new RegExp(…)`) as they are made while their modules load and `run` runs, which is to reach their functions.
 * Throws where a file puts together more than were made.
 */
export async function findExpressions(folders: readonly string[], run: () => Promise<void>): Promise<Expression[]> {
  const files = folders.flatMap((folder) => readdirSync(src + folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`));
  const written: Expression[] = [];
  const sites = new Map<string, number>();
  for (const file of files) {
    for (const { regex, callee } of nodes(parseSync(file, readFileSync(src + file, 'utf8')).program)) {
      if (regex) written.push({ file, source: regex.pattern, flags: regex.flags });
      if (callee?.name === 'RegExp') sites.set(file, (sites.get(file) ?? 0) + 1);
    }
  }
  const made = await madeWhile(async () => {
    await Promise.all([...sites.keys()].map((file) => import(src + file)));
    await run();
  });
  const all = [...new Map([...written, ...made].map((expression) => [`${expression.source}/${expression.flags}`, expression])).values()];
  for (const [file, count] of sites) {
    const found = new Set(made.filter((expression) => expression.file === file).map(({ source }) => source)).size;
    if (found < count) throw new Error(`${file} puts ${count} expressions together; only ${found} were made`);
  }
  return all;
}

function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* nodes(child);
}

/** What `new RegExp` makes in files of `src` while `run` runs. */
async function madeWhile(run: () => Promise<void>): Promise<Expression[]> {
  const made: Expression[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: ConstructorParameters<RegExpConstructor>, newTarget) {
      const expression = Reflect.construct(target, args, newTarget) as RegExp;
      const file = /\/src\/([\w/-]+\.ts)/.exec(new Error('here').stack ?? '')?.[1];
      if (file) made.push({ file, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
}
