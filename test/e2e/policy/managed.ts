import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../../manifest.json';
import { packagesOf } from '../../../scripts/package/make';
import { publicOf } from '../../../scripts/package/crx';
import { BROWSERS, type Browser, type Deployment } from '../../../src/cli/deploy/browsers';
import { FIREFOX_ID, idOfKey } from '../../../src/cli/deploy/ids';
import { policiesOf } from '../../../src/cli/deploy/json';
import type { BrowserKind } from '../../../src/demo/driver/open';
import type { Settings } from '../../../src/settings/schema';
import { PROGRAMS, type BenchOptions } from '../harness';
import { serveUpdates } from './update-server';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A browser's policies as a school's IT hands them out, on a machine whose own policies stay as they are. */
export interface ManagedBrowser {
  readonly bench: Pick<BenchOptions, 'managed'>;
  /** The policy from now on, as `second-look deploy` writes it. */
  set(values: Partial<Settings>): void;
  /** Any policy at all. */
  write(policies: object): void;
  /** What `set` writes. */
  policies(values: Partial<Settings>): object;
  /** A new version lies on the server. */
  publish(version: string): void;
  close(): Promise<void>;
}

/** Where Debian's browsers look, and the file's name there. */
const PLACES: Readonly<Record<BrowserKind, readonly [place: string, file: string]>> = {
  chromium: ['/etc/chromium/policies', 'managed/second-look.json'],
  firefox: ['/usr/lib/firefox-esr/distribution', 'policies.json'],
};

export async function manage(kind: BrowserKind, values: Partial<Settings>): Promise<ManagedBrowser> {
  const dir = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
  const [place, file] = PLACES[kind];
  const server = await serveUpdates();
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = kind === 'firefox' ? FIREFOX_ID : idOfKey(publicOf(key));
  const browser = BROWSERS.find(({ name }) => name === (kind === 'firefox' ? 'Firefox' : 'Chrome')) as Browser;
  const policies = (now: Partial<Settings>): object => {
    const deployment: Deployment = { values: now, ids: { Chrome: id, Edge: id, Firefox: id }, packages: server.url };
    return policiesOf(browser, deployment);
  };
  const write = (all: object): void => {
    // What the tests need besides. The package here is not signed by Mozilla, which only this version of Firefox lets a school
    // allow; and Chromium hides from whoever drives it what a policy has put in, unless another one lets it be seen.
    const signed = { Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } };
    const seen = { DeveloperToolsAvailability: 1 };
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), JSON.stringify(kind === 'firefox' ? { policies: { ...signed, ...all } } : { ...seen, ...all }));
  };
  const program = join(dir, 'browser.sh');
  writeFileSync(program, `#!/bin/sh\nPOLICIES='${dir}' PLACE='${place}' PROGRAM='${PROGRAMS[kind]}' exec '${fileURLToPath(new URL('with-policies.sh', import.meta.url))}' "$@"\n`, { mode: 0o755 });
  const publish = (version?: string): void => server.put(packagesOf({ dist, key, packages: server.url, ...(version === undefined ? {} : { version }) }));
  write(policies(values));
  publish();
  return {
    bench: { managed: { executablePath: program, byPolicy: { id, page: manifest.options_ui.page } } },
    set: (now) => write(policies(now)),
    write,
    policies,
    publish,
    async close() {
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
