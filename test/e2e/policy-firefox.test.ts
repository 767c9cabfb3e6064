import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { playStory } from '../../src/demo/story';
import { FEED } from './contract/composers';
import { keepsTheContract } from './contract/suite';
import { BROWSERS, CHECKLIST, openBench, POST_ANYWAY, type Bench } from './harness';
import { manage, type ManagedBrowser } from './policy/managed';
import { PLAN, PUPIL, values } from './policy/school';

describe.runIf(BROWSERS.includes('firefox'))('under a school’s policy in Firefox', () => {
  let school: ManagedBrowser;
  // Told apart from what is in it, since the contract’s rows take it before there is any.
  const bench = {} as Bench;
  beforeAll(async () => {
    school = await manage('firefox', values);
    Object.assign(bench, await openBench('firefox', { ...school.bench, settings: values }));
  });
  afterAll(async () => {
    await bench.driver?.close();
    await bench.demo?.close();
    await school?.close();
  });

  test('it is put in by the school, and every kind of setting is there at once', async () => {
    expect(await bench.driver.inExtension(() => chrome.storage.managed.get())).toEqual(values);
    expect(await bench.driver.inExtension(() => chrome.management.getSelf().then(({ installType }) => installType))).toBe('admin');
  });

  test.each([PUPIL, PLAN])('%s: only the school’s list tells, and it is asked about', async (text) => {
    bench.demo.clear();
    await bench.on('/', async (page) => {
      await page.click('[data-demo=plain] textarea');
      await page.keyboard.type(text);
      await page.click('[data-demo=plain] [data-post]');
      await bench.driver.find(page, CHECKLIST);
      expect(bench.demo.posts()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', () => bench.demo.posts().length > 0);
      expect(bench.demo.posts().map((post) => post.text)).toEqual([text]);
    });
  });

  test('the story of the README is played', async () => {
    bench.demo.clear();
    const shots = mkdtempSync(join(tmpdir(), 'second-look-story-'));
    await playStory({ driver: bench.driver, demo: bench.demo, shots, tell: () => {} });
    rmSync(shots, { recursive: true });
  });

  describe.each(FEED)('$name', (composer) => keepsTheContract(bench, composer));
});
