import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fault } from './fault';

const refused = (file: string, error: unknown): Error => fault(file, `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);

/** Writes the whole of `content` or nothing: first beside the place, then into it. */
export function writeWhole(file: string, content: string): void {
  const half = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, content, { mode: 0o600 });
    renameSync(half, file);
  } catch (error) {
    if (existsSync(half)) rmSync(half);
    throw refused(file, error);
  }
}

/** Writes all of `files`, by their places in `folder`, or none: first into a folder beside it, then each into its place. What else stands there is left alone. */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const to = resolve(folder);
  let part: string | undefined;
  try {
    mkdirSync(to, { recursive: true });
    part = mkdtempSync(`${to}.part-`);
    for (const [place, content] of Object.entries(files)) {
      mkdirSync(dirname(join(part, place)), { recursive: true });
      mkdirSync(dirname(join(to, place)), { recursive: true });
      writeFileSync(join(part, place), content);
    }
    for (const place of Object.keys(files)) renameSync(join(part, place), join(to, place));
  } catch (error) {
    throw refused(folder, error);
  } finally {
    if (part !== undefined) rmSync(part, { recursive: true, force: true });
  }
}
