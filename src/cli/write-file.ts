import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/**
 * Writes all of `files`, by their places in `folder`, or none: every place is looked at first, then all are written beside it, then
 * each goes into its place. What else stands there is left alone, and a README only where `isOurs` says so of what it holds.
 */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>, isOurs: (readme: string) => boolean): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw fault(folder, 'is a file, and no folder');
  for (const place of Object.keys(files)) {
    const file = join(folder, place);
    if (existsSync(file) && statSync(file).isDirectory()) throw fault(file, 'is a folder, and no file');
    if (place === 'README.md' && existsSync(file) && !isOurs(readFileSync(file, 'utf8'))) throw fault(file, 'is not ours: give a folder of its own');
  }
  let part: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    part = mkdtempSync(join(folder, '.part-'));
    for (const [place, content] of Object.entries(files)) {
      mkdirSync(dirname(join(part, place)), { recursive: true });
      writeFileSync(join(part, place), content);
    }
    for (const place of Object.keys(files)) mkdirSync(dirname(join(folder, place)), { recursive: true });
    for (const place of Object.keys(files)) renameSync(join(part, place), join(folder, place));
  } catch (error) {
    throw refused(folder, error);
  } finally {
    if (part !== undefined) rmSync(part, { recursive: true, force: true });
  }
}
