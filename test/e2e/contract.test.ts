import { describe } from 'vitest';
import { FEED } from './contract/composers';
import { knowsItsEnter } from './contract/enter-suite';
import { keepsTheContract } from './contract/suite';
import { BROWSERS, useBench } from './harness';

/** The contract over the boxes of the demo's feed. */
describe.each(BROWSERS)('the contract in %s', (kind) => {
  const bench = useBench(kind);
  describe.each(FEED)('$name', (composer) => {
    keepsTheContract(bench, composer);
    knowsItsEnter(bench, composer);
  });
});
