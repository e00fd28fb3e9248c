import { createHash, webcrypto } from 'node:crypto';
import { Sha256 } from '../../../shared/domain/identity.ts';

/** The SHA-256 of bytes or of a text in UTF-8. */
export function hashBytes(bytes: Uint8Array | string): Sha256 {
  return Sha256.parse(createHash('sha256').update(bytes).digest('hex'));
}

/** The SHA-256 of many bytes, computed where it holds nobody up. */
export async function hashAside(bytes: Buffer): Promise<Sha256> {
  // What is read from a file lies in plain memory, never in shared one.
  const plain = bytes as Buffer<ArrayBuffer>;
  const digest = await webcrypto.subtle.digest('SHA-256', plain);
  return Sha256.parse(Buffer.from(digest).toString('hex'));
}
