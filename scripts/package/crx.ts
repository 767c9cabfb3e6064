import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** A field of a protocol buffer that holds bytes: number, length, content. */
const field = (number: number, content: Uint8Array): Uint8Array => Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) return Uint8Array.from(bytes);
  }
}

const uint32 = (value: number): Uint8Array => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The public half of a private key, as DER (SubjectPublicKeyInfo). */
export const publicOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });

/**
 * A CRX3 file: the archive behind a header with the key and a signature over both. The same for the same key and archive.
 * Source: Chromium, components/crx_file/crx3.proto and crx_creator.cc.
 */
export function crx(archive: Uint8Array, key: KeyObject): Uint8Array {
  const der = publicOf(key);
  const signedData = field(1, createHash('sha256').update(der).digest().subarray(0, 16));
  const signature = sign('sha256', Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, archive]), key);
  const header = Buffer.concat([field(2, Buffer.concat([field(1, der), field(2, signature)])), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]);
}
