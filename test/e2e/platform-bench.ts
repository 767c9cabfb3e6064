import type { BrowserKind } from '../../src/demo/driver/open';
import { school } from '../../src/demo/school';
import { PLATFORMS_DIR } from '../platforms/build';
import { LISTED } from '../platforms/surfaces';
import { useBench, type Bench } from './harness';

/** The platforms' pages, each under its platform's own host name, and those of known software on a listed host. `settings` go over the school's. */
export const usePlatforms = (kind: BrowserKind, settings: Readonly<Record<string, unknown>> = {}): Bench =>
  useBench(kind, { dir: PLATFORMS_DIR, anyHost: true, lessMotion: true, settings: { ...school, extraSites: [LISTED], ...settings } });
