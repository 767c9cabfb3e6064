import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { folderOf } from '../src/cli/deploy/address';
import { idOfKey, OWN_ID } from '../src/cli/deploy/ids';
import { build } from './build';
import { publicOf } from './package/crx';
import { keyIn } from './package/key';
import { NOWHERE, packagesOf, sbom, sha256 } from './package/make';

/** `npm run package`: builds, and writes what is handed to stores and schools into one folder, with its checksums. The version is that of package.json. */

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      key: { type: 'string', default: `${root}signing-key.pem` },
      packages: { type: 'string' },
      out: { type: 'string', default: `${root}dist/packages` },
    },
  });
  const { key, isNew } = keyIn(values.key);
  const der = publicOf(key);
  await build();
  const made = packagesOf({ dist: `${root}dist`, key, packages: values.packages === undefined ? null : folderOf(values.packages) });
  const files: Record<string, Uint8Array> = { ...made, 'sbom.cdx.json': Buffer.from(sbom(root)) };
  const sums = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  mkdirSync(values.out, { recursive: true });
  for (const [name, bytes] of Object.entries({ ...files, SHA256SUMS: Buffer.from(sums) })) writeFileSync(`${values.out}/${name}`, bytes);
  console.log(sums);
  console.log(`In ${values.out}. For stores: the .zip (Chrome, Edge) and the .xpi (Firefox). For your own server: the .crx, the .xpi, update.xml and updates.json.`);
  if (values.packages === undefined) console.log(`update.xml and updates.json name ${NOWHERE}: give --packages with the address of your own folder.`);
  if (values.packages?.startsWith('http:')) console.log('Firefox looks for updates over https alone: there a new version comes with what “deploy” writes anew.');
  if (isNew) console.log(`${values.key} is new. Keep it, and keep it secret: whoever loses it loses the id.`);
  if (idOfKey(der) !== OWN_ID) console.log(`This key makes the id ${idOfKey(der)}, and manifest.json has the key of ${OWN_ID}. Put this one there, and what “deploy” writes names it:\n"key": "${der.toString('base64')}"`);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
