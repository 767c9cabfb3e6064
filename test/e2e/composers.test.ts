import { describe } from 'vitest';
import { COMPOSERS_DIR } from '../composers/build';
import { PAGES } from './contract/composers';
import { knowsItsEnter } from './contract/enter-suite';
import { keepsTheContract } from './contract/suite';
import { BROWSERS, useBench } from './harness';

/** The contract over every page of test/composers: the real editors, wired as sites wire them. */
describe.each(BROWSERS)('composers in %s', (kind) => {
  const bench = useBench(kind, { dir: COMPOSERS_DIR });
  describe.each(PAGES)('$name', (composer) => {
    keepsTheContract(bench, composer);
    knowsItsEnter(bench, composer);
  });
});
