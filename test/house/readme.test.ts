import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

  test('names no file that is not there', () => {
    const named = [...readme.matchAll(/`((?:src|test|public|docs)\/[\w./-]+)`/g)].flatMap(([, path = '']) => (path.includes('<') ? [] : [path]));
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) expect(existsSync(root + path), path).toBe(true);
    for (const [, picture = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(existsSync(root + picture), picture).toBe(true);
  });
});
