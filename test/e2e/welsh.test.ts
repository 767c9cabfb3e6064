import { describe, test } from 'vitest';
import { school } from '../../src/demo/school';
import { BROWSERS, TELLING, type, useBench } from './harness';

describe.each(BROWSERS)('a school that speaks Welsh, in %s', (kind) => {
  const bench = useBench(kind, { settings: { ...school, language: 'cy' } });

  test('the words come from the worker: on the chip as it stands there, and in the checklist', async () => {
    await bench.on('/simple', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, { role: 'button', name: 'Second Look: 2 o bethau i edrych arnynt eto' });
      await page.click('#post');
      await bench.driver.find(page, { role: 'button', name: 'Mynd yn ôl i olygu' });
    });
  });
});
