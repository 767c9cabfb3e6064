import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fault } from './fault';

/** Writes the whole of `content` or nothing: first beside the place, then into it. */
export function writeWhole(file: string, content: string): void {
  const half = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, content, { mode: 0o600 });
    renameSync(half, file);
  } catch (error) {
    if (existsSync(half)) rmSync(half);
    throw fault(file, `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
