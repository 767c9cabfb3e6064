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

/** What the bench measures us against (MIT, Apache-2.0), and what proves the expressions (MIT): none of it ships. */
const BESIDE = ['compromise', 'wink-nlp', 'wink-eng-lite-web-model', 'redact-pii', 'harper.js', 'recheck', 'fast-check'];

test.each(BESIDE)('%s is pinned, free, and stands beside what ships', (name) => {
  expect(devDependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(dependencies)).not.toContain(name);
  expect((JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')) as { license: string }).license).toMatch(/^(MIT|Apache-2\.0)$/);
});
