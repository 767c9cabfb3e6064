// Writes the README's tables of boxes and ways, and of platforms, from the results of `npm run test:all`. `npm run contract-table`
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

const cell = ({ passed, all }) => (all === 0 ? 'not tried' : passed === all ? `✓ ${all}` : `${passed} of ${all}`);
const none = () => Object.fromEntries(BROWSERS.map((one) => [one, { passed: 0, all: 0 }]));
const count = (cells, browser, status) => {
  cells[browser].all += 1;
  if (status === 'passed') cells[browser].passed += 1;
};

const rows = new Map();
/** By platform and surface: the ways that were tried, and how it went. */
const surfaces = new Map();
for (const project of ['e2e', 'long']) {
  const { testResults } = JSON.parse(readFileSync(`${root}test-output/results/${project}.json`, 'utf8'));
  for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const titles = [...ancestorTitles, title].map((one) => one.replaceAll("'", ''));
    const browser = BROWSERS.find((one) => titles[0].endsWith(` ${one}`));
    if (!browser) continue;
    if (titles[0].startsWith('platforms in')) {
      const [, platform, surface, test] = titles;
      const key = `${platform} | ${surface}`;
      const row = surfaces.get(key) ?? surfaces.set(key, { ways: new Set(), cells: none() }).get(key);
      const [, way] = /^(.+): the very same trusted event/.exec(test) ?? [];
      if (way) row.ways.add(way);
      count(row.cells, browser, status);
    }
    const suite = SUITES.find(([start]) => titles[0].startsWith(start));
    if (!suite) continue;
    const row = suite[1](titles);
    count(rows.get(row) ?? rows.set(row, none()).get(row), browser, status);
  }
}

const cellsOf = (cells) => BROWSERS.map((browser) => cell(cells[browser])).join(' | ');
const TABLES = {
  contract: ['| | Chromium | Firefox |', '|---|---|---|', ...[...rows].map(([row, cells]) => `| ${row} | ${cellsOf(cells)} |`)],
  coverage: [
    '| platform | surface | ways that are held | Chromium | Firefox |',
    '|---|---|---|---|---|',
    ...[...surfaces].map(([key, { ways, cells }]) => `| ${key} | ${[...ways].join(', ')} | ${cellsOf(cells)} |`),
  ],
};

let readme = readFileSync(`${root}README.md`, 'utf8');
for (const [name, lines] of Object.entries(TABLES)) {
  const [start, end] = [`<!-- ${name} table: written by npm run contract-table -->`, `<!-- end of the ${name} table -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`README.md: the marks around the ${name} table are gone`);
  // A table of Markdown within an HTML element wants an empty line around it.
  readme = `${readme.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${readme.slice(to)}`;
}
writeFileSync(`${root}README.md`, readme);
console.log(`${rows.size} + ${surfaces.size} rows written into README.md`);
