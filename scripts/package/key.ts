import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The private key in `file`; made there, readable for its owner alone, where there is none yet. Throws a line for a person. */
export function keyIn(file: string): { readonly key: KeyObject; readonly isNew: boolean } {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    return { key: privateKey, isNew: true };
  }
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'rsa') return { key, isNew: false };
  } catch {
    // Told below.
  }
  throw new Error(`${file}: is no RSA private key in PEM`);
}
