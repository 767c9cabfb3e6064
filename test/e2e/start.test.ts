import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('npm start without a display plays the story on four boxes, names its pictures, and exits 0', () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--silent'], { cwd: root, env, encoding: 'utf8', timeout: 110_000 });
  expect(stderr).not.toMatch(/failed/i);
  expect(status).toBe(0);
  expect(stdout).toMatch(/is loaded and answers in/);
  for (const box of ['a plain form', 'a Lexical editor', 'a Draft.js editor', 'a chat that sends on Enter']) expect(stdout).toContain(`In ${box}`);
  const folder = /Pictures: (.+)/.exec(stdout)?.[1] ?? '';
  for (const box of ['plain', 'lexical', 'draft', 'chat']) expect(existsSync(`${folder}/${box}-held.png`)).toBe(true);
}, 120_000);
