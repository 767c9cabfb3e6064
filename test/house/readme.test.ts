import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
const commands = [...readme.matchAll(/^(npm [^#\n]+?)\s*(?:#.*)?$/gm)].flatMap(([, line = '']) => line.split(' && '));

describe('the README', () => {
  test('gives its commands', () => expect(commands).toContain('npm start'));

  test.each(commands)('%s is a command of this project', (command) => {
    const [, first, second, third] = command.split(' ');
    const name = first === 'run' ? (second === '-s' ? third : second) : first;
    expect(name === 'ci' || Object.keys(scripts).includes(name ?? '')).toBe(true);
  });

  test.each(commands.filter((command) => command.includes(' check ')))('%s does what it says', (command) => {
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('Oliver Bennett');
    expect(stdout).toContain('14 Alder Grove');
  }, 30_000);

  test.each(commands.filter((command) => command.includes(' watchlist ')))('%s does what it says', (command) => {
    const dir = mkdtempSync(join(tmpdir(), 'second-look-readme-'));
    try {
      writeFileSync(join(dir, 'roll.csv'), 'Forename,Surname\nAda,Pike\n');
      writeFileSync(join(dir, 'plans.csv'), 'term,publish_on\nnew sports hall,2999-01-01\n');
      const { status, stdout } = spawnSync('sh', ['-c', command.replaceAll(/\b\w+\.(?:csv|txt)/g, `${dir}/$&`)], { cwd: root, encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout).toContain('1 name and 1 plan in');
      expect(existsSync(join(dir, 'watchlist.txt'))).toBe(true);
    } finally {
      rmSync(dir, { recursive: true });
    }
  }, 30_000);

  test('names no file that is not there', () => {
    const named = [...readme.matchAll(/`((?:src|test|public|docs)\/[\w./-]+)`/g)].flatMap(([, path = '']) => (path.includes('<') ? [] : [path]));
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) expect(existsSync(root + path), path).toBe(true);
    for (const [, picture = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(existsSync(root + picture), picture).toBe(true);
  });
});
