import { execFileSync } from 'node:child_process';
import { createHash, type KeyObject } from 'node:crypto';
import { name } from '../../package.json';
import { XPI } from '../../src/cli/deploy/browsers';
import { FIREFOX_ID, idOfKey } from '../../src/cli/deploy/ids';
import { crx, publicOf } from './crx';
import { updatesJson, updateXml } from './manifests';
import { filesIn, zip } from './zip';

export interface Making {
  /** The folder with the built `chrome` and `firefox`. */
  readonly dist: string;
  /** Signs the CRX; its public half is the id there. */
  readonly key: KeyObject;
  /** The folder on a school's server, without a slash at its end; null for nobody's. */
  readonly packages: string | null;
  /** Another version than the build's own. */
  readonly version?: string;
}

/** Nobody's address: without a school's the update manifests are a form to fill in. */
export const NOWHERE = 'https://packages.example';

interface Manifest {
  readonly version: string;
  readonly key?: string;
  readonly browser_specific_settings?: { readonly gecko: object };
}

const manifestIn = (files: ReadonlyMap<string, Uint8Array>): Manifest => JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString()) as Manifest;
const withManifest = (files: ReadonlyMap<string, Uint8Array>, manifest: object): Map<string, Uint8Array> => new Map(files).set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every package of a build by its name; the same to the byte for the same build, key and address. */
export function packagesOf({ dist, key, packages, version: other }: Making): Readonly<Record<string, Uint8Array>> {
  const [chrome, firefox] = [filesIn(`${dist}/chrome`), filesIn(`${dist}/firefox`)];
  // A store gives its own id and takes no key; the CRX carries its key in its head.
  const { key: _key, ...manifest } = { ...manifestIn(chrome), ...(other === undefined ? {} : { version: other }) };
  const { version } = manifest;
  const archive = zip(withManifest(chrome, manifest));
  const told = manifestIn(firefox);
  // A listing at addons.mozilla.org must not name another place for updates, and Firefox refuses a package whose place is not https.
  const xpi = zip(!packages?.startsWith('https:') ? firefox : withManifest(firefox, { ...told, browser_specific_settings: { gecko: { ...told.browser_specific_settings?.gecko, update_url: `${packages}/updates.json` } } }));
  const at = packages ?? NOWHERE;
  const crxName = `second-look-${version}.crx`;
  return {
    [`second-look-${version}.zip`]: archive,
    [crxName]: crx(archive, key),
    [XPI]: xpi,
    'update.xml': Buffer.from(updateXml(idOfKey(publicOf(key)), version, `${at}/${crxName}`)),
    'updates.json': Buffer.from(updatesJson(FIREFOX_ID, version, `${at}/${XPI}`)),
  };
}

/** What ships besides our own code, as CycloneDX; without what makes two of the same differ: the moment, the number, npm's own version, and the folder, which it takes for the name. Run by npm, which says where it is. */
export function sbom(root: string): string {
  const told = execFileSync(process.execPath, [process.env['npm_execpath'] ?? 'npm', 'sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'], { cwd: root, encoding: 'utf8' });
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(told) as { serialNumber: string; metadata: { timestamp: string; tools: object; component: object } };
  const { timestamp: _moment, tools: _npm, ...about } = metadata;
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: { ...about.component, name } } }, null, 2)}\n`;
}
