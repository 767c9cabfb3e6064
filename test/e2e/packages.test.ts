import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../package.json';
import { idOfKey } from '../../src/cli/deploy/ids';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'second-look-packages-'));
const key = join(dir, 'key.pem');
const out = (folder: string): string => join(dir, folder, 'packages');
const read = (folder: string, name: string): Buffer => readFileSync(join(out(folder), name));

/** The sources alone in a folder of their own, with the libraries of this one. */
function copyTo(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(dir, folder, file)), { recursive: true });
    cpSync(join(root, file), join(dir, folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(dir, folder, 'node_modules'));
}

const makeIn = (folder: string, keyFile = key) => spawnSync('npm', ['run', '-s', 'package', '--', '--key', keyFile, '--out', out(folder), '--packages', 'https://intranet.example/sl/'], { cwd: join(dir, folder), encoding: 'utf8' });

beforeAll(() => {
  for (const folder of ['one', 'another/and deeper']) {
    copyTo(folder);
    const { status, stderr } = makeIn(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

const [ZIP, CRX, XPI] = [`second-look-${version}.zip`, `second-look-${version}.crx`, `second-look-${version}.xpi`];

test.each([ZIP, CRX, XPI, 'update.xml', 'updates.json', 'sbom.cdx.json', 'SHA256SUMS'])('%s is the same to the byte from two folders', (name) => {
  expect(read('one', name).equals(read('another/and deeper', name))).toBe(true);
});

test('the sums are those of the files', () => {
  const sums = read('one', 'SHA256SUMS').toString().trimEnd().split('\n').map((line) => line.split('  '));
  expect(sums.map(([, name]) => name)).toEqual([ZIP, CRX, XPI, 'update.xml', 'updates.json', 'sbom.cdx.json']);
  for (const [sum, name = ''] of sums) expect(createHash('sha256').update(read('one', name)).digest('hex')).toBe(sum);
});

test('the key was made once, for its owner alone, and the CRX is signed with it', () => {
  expect(statSync(key).mode & 0o777).toBe(0o600);
  const file = read('one', CRX);
  expect(file.subarray(0, 4).toString()).toBe('Cr24');
  const header = file.subarray(12, 12 + file.readUInt32LE(8));
  const der = createPublicKey(readFileSync(key)).export({ type: 'spki', format: 'der' });
  expect(header.includes(der)).toBe(true);
  const archive = file.subarray(12 + header.length);
  expect(archive.equals(read('one', ZIP))).toBe(true);
  // The last field of the header is what is signed: the id.
  const signed = header.subarray(-18);
  const size = Buffer.from([18, 0, 0, 0]);
  const signature = header.subarray(header.indexOf(der) + der.length + 3, header.length - 18 - 3).subarray(0, 256);
  expect(verify('sha256', Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signed, archive]), createPublicKey(readFileSync(key)), signature)).toBe(true);
  expect(read('one', 'update.xml').toString()).toContain(`appid="${idOfKey(der)}"`);
});

test('a store’s archive names no key; Firefox’s says where updates come from', () => {
  const manifest = (name: string) => JSON.parse(Buffer.from(unzipSync(read('one', name))['manifest.json'] ?? '').toString()) as { version: string; key?: string; browser_specific_settings?: { gecko: { update_url: string } } };
  expect(manifest(ZIP)).toMatchObject({ version });
  expect(manifest(ZIP).key).toBeUndefined();
  expect(manifest(XPI).browser_specific_settings?.gecko.update_url).toBe('https://intranet.example/sl/updates.json');
  expect(Object.keys(unzipSync(read('one', XPI))).toSorted()).toEqual(Object.keys(unzipSync(read('one', ZIP))).toSorted());
});

test('the bill of materials names what ships, and nothing that only makes it', () => {
  const { bomFormat, components } = JSON.parse(read('one', 'sbom.cdx.json').toString()) as { bomFormat: string; components: { name: string }[] };
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(components.map(({ name }) => name)).not.toContain('vite');
});

test('what is no key is told in one line, and what was made stays', () => {
  const broken = join(dir, 'broken.pem');
  writeFileSync(broken, 'no key');
  const { status, stderr } = makeIn('one', broken);
  expect({ status, stderr }).toEqual({ status: 1, stderr: `${broken}: is no RSA private key in PEM\n` });
  expect(read('one', ZIP).length).toBeGreaterThan(0);
});
