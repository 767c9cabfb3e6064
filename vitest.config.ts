import { defineConfig } from 'vitest/config';

const inE2e = (name: string): string => `test/e2e/${name}.test.ts`;

/** What is too long for `npm test`: every editor, way and tree, and the real sites. `npm run test:all` runs it too. */
const LONG = ['chip', 'composers/*', 'sheets', 'ways', 'acts', 'enter', 'trees', 'generic', 'accessibility', 'wordpress-*', 'mediawiki', 'policy-*', 'packages', 'platform-pages/*', 'platforms/*'].map(inE2e);
/** What is about time: a second without a sign, three with one, and a start from nothing. */
const CLOCK = ['failing-open', 'late-engine', 'slow-worker', 'cross-frame', 'start'].map(inE2e);

const browser = { testTimeout: 60_000, hookTimeout: 120_000 };
/** What is about time has the machine to itself, after all else. */
const one = { ...browser, fileParallelism: false, sequence: { groupOrder: 1 } };
/** What waits for no clock of ours has two browsers beside each other: a single one leaves a machine of two cores half idle. */
const two = { ...browser, maxWorkers: 2 };

/** `unit`: pure code, seconds. `e2e`, `clock` and `long`: the built extension in real browsers. `pictures`: what `npm run pictures` makes, no test. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: [...LONG, ...CLOCK], ...two } },
      { test: { name: 'clock', include: CLOCK, ...one } },
      { test: { name: 'pictures', include: ['test/surfaces/pictures.ts'] } },
      { test: { name: 'long', include: LONG, globalSetup: 'test/e2e/build-pages.ts', ...two } },
    ],
  },
});
