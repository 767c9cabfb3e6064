import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const forIt = readFileSync(`${root}docs/it.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
const commands = [...`${readme}\n${forIt}`.matchAll(/^ *(npm [^#\n]+?)\s*(?:#.*)?$/gm)].flatMap(([, line = '']) => line.split(' && '));

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

  test('the twenty minutes of school IT, by the text alone', () => {
    const dir = mkdtempSync(join(tmpdir(), 'second-look-readme-'));
    try {
      writeFileSync(join(dir, 'roll.csv'), 'Forename,Surname\nAda,Pike\n');
      writeFileSync(join(dir, 'plans.csv'), 'term,publish_on\nnew sports hall,2999-01-01\n');
      writeFileSync(join(dir, 'school.json'), /```json\n([^]*?)```/.exec(forIt)?.[1] ?? '');
      for (const command of commands.filter((line) => /second-look -- (?:watchlist|deploy) /.test(line)).toSorted((a, b) => Number(b.includes('watchlist roll')) - Number(a.includes('watchlist roll')))) {
        const { status, stderr } = spawnSync('sh', ['-c', command.replaceAll(/(?<= )\w+(?:\.(?:csv|txt|json)\b|$)/g, `${dir}/$&`)], { cwd: root, encoding: 'utf8' });
        expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' });
      }
      const policy = readFileSync(join(dir, 'deploy/linux/chrome.json'), 'utf8');
      expect(policy).toContain('Tanglewick Junior School');
      expect(readFileSync(join(dir, 'deploy/README.md'), 'utf8')).toContain('# Second Look for Tanglewick Junior School');
    } finally {
      rmSync(dir, { recursive: true });
    }
  }, 60_000);

  test('every permission of the manifest has its reason, for IT and for the stores', () => {
    const { permissions } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8')) as { permissions: string[] };
    const store = readFileSync(`${root}docs/store.md`, 'utf8');
    for (const permission of permissions) {
      expect(forIt).toMatch(new RegExp(`^\\| \`${permission}\` \\| .{20}`, 'm'));
      expect(store).toMatch(new RegExp(`^- \`${permission}\`: .{20}`, 'm'));
    }
  });

  test('names no file that is not there', () => {
    const named = [...`${readme}\n${forIt}`.matchAll(/`((?:src|test|public|docs)\/[\w./-]+)`/g)].flatMap(([, path = '']) => (path.includes('<') ? [] : [path]));
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) expect(existsSync(root + path), path).toBe(true);
    for (const [, picture = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(existsSync(root + picture), picture).toBe(true);
  });
});
