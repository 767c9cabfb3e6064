import { describe } from 'vitest';
import type { BrowserKind } from '../../../src/demo/driver/open';
import { COMPOSERS_DIR } from '../../composers/build';
import { BROWSERS, useBench } from '../harness';
import { PAGES } from './composers';
import { knowsItsEnter } from './enter-suite';
import { keepsTheContract } from './suite';

/** The contract over every page of test/composers: the real editors, wired as sites wire them. A file for each browser, so that they share the machine's cores. */
export function everyEditor(kind: BrowserKind): void {
  describe.skipIf(!BROWSERS.includes(kind))(`composers in ${kind}`, () => {
    const bench = useBench(kind, { dir: COMPOSERS_DIR });
    describe.each(PAGES)('$name', (composer) => {
      keepsTheContract(bench, composer);
      knowsItsEnter(bench, composer);
    });
  });
}
