// Writes the README's table of boxes, ways and browsers from the results of `npm run test:all`. `npm run contract-table`
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSERS = ['chromium', 'firefox'];

/** Suites of the contract, by how their outermost title begins, and what of a test's titles names its row. */
const SUITES = [
  ['the contract in', ([, box]) => `box: ${box}`],
  ['composers in', ([, box]) => `box: ${box}`],
  ['boxes in roots, frames and fields, in', ([, path]) => `place: ${path.replace('/tree/', '').replaceAll('-', ' ')}`],
  ['a comment frame of another site, in', () => 'place: comment frame of another site'],
  ['every way to post, in', ([, , test]) => `way: ${test.split(': ')[0]}`],
  ['Enter in', ([, acted]) => `way: Enter, ${acted}`],
  ['WordPress, block editor, in', () => 'real site: WordPress, block editor'],
  ['WordPress, classic editor, in', () => 'real site: WordPress, classic editor'],
  ['WordPress, a visitor’s comment, in', () => 'real site: WordPress, a visitor’s comment'],
  ['MediaWiki', () => 'real site: MediaWiki, talk page'],
];

const rows = new Map();
for (const project of ['e2e', 'long']) {
  const { testResults } = JSON.parse(readFileSync(`${root}test-output/results/${project}.json`, 'utf8'));
  for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const titles = [...ancestorTitles, title].map((one) => one.replaceAll("'", ''));
    const suite = SUITES.find(([start]) => titles[0].startsWith(start));
    const browser = BROWSERS.find((one) => titles[0].endsWith(` ${one}`));
    if (!suite || !browser) continue;
    const row = suite[1](titles);
    const cells = rows.get(row) ?? rows.set(row, Object.fromEntries(BROWSERS.map((one) => [one, { passed: 0, all: 0 }]))).get(row);
    cells[browser].all += 1;
    if (status === 'passed') cells[browser].passed += 1;
  }
}

const cell = ({ passed, all }) => (all === 0 ? 'not tried' : passed === all ? `✓ ${all}` : `${passed} of ${all}`);
const table = [
  '| | Chromium | Firefox |',
  '|---|---|---|',
  ...[...rows].map(([row, cells]) => `| ${row} | ${BROWSERS.map((browser) => cell(cells[browser])).join(' | ')} |`),
].join('\n');

const readme = readFileSync(`${root}README.md`, 'utf8');
const [start, end] = ['<!-- contract table: written by npm run contract-table -->', '<!-- end of the contract table -->'];
const from = readme.indexOf(start);
const to = readme.indexOf(end);
if (from < 0 || to < 0) throw new Error('README.md: the marks around the contract table are gone');
writeFileSync(`${root}README.md`, `${readme.slice(0, from + start.length)}\n${table}\n${readme.slice(to)}`);
console.log(`${rows.size} rows written into README.md`);
