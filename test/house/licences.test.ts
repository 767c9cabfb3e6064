import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** Editors under GPL 2 or later: the tests drive them, and nothing that is handed on may hold a line of them. */
const FOR_TESTS_ALONE = /^(tinymce|@ckeditor\/.+)$/;

test('editors under the GPL are for tests alone', () => {
  expect(Object.keys(devDependencies).filter((name) => FOR_TESTS_ALONE.test(name)).length).toBeGreaterThan(1);
  expect(Object.keys(dependencies).filter((name) => FOR_TESTS_ALONE.test(name))).toEqual([]);
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const imported = sources.flatMap((file) => [...readFileSync(`${root}src/${file}`, 'utf8').matchAll(/\bfrom '([^'.][^']*)'/g)].map(([, name = '']) => name));
  expect(imported).toContain('preact');
  expect(imported.filter((name) => FOR_TESTS_ALONE.test(name))).toEqual([]);
});
