import { defineConfig } from 'vitest/config';

/** What is too long for `npm test`: every editor, way and tree, and the real sites. `npm run test:all` runs it too. */
const LONG = ['composers', 'ways', 'acts', 'enter', 'trees', 'generic', 'wordpress-*', 'mediawiki', 'platform-pages', 'platforms/*'].map((name) => `test/e2e/${name}.test.ts`);

/** One file at a time: each opens a browser of its own, and some are about time. */
const browser = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** `unit`: pure code, seconds. `e2e` and `long`: the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: LONG, ...browser } },
      { test: { name: 'long', include: LONG, globalSetup: 'test/e2e/build-pages.ts', ...browser } },
    ],
  },
});
