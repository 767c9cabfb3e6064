import { createHash } from 'node:crypto';
import manifest from '../../../manifest.json';

/**
 * The id that Chromium derives from a public key: the first half of its SHA-256, a letter from a to p for every four bits.
 * @param key the key as DER (SubjectPublicKeyInfo). Source: Chromium, components/crx_file/id_util.cc.
 */
export function idOfKey(key: Uint8Array): string {
  const half = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The id under the key in `manifest.json`. A listing in a store has one of its own. */
export const OWN_ID = idOfKey(Buffer.from(manifest.key, 'base64'));

export const FIREFOX_ID = manifest.browser_specific_settings.gecko.id;
