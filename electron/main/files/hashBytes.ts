import { createHash } from 'node:crypto';
import { Sha256 } from '../../../shared/domain/identity.ts';

/** The SHA-256 of bytes or of a text in UTF-8. */
export function hashBytes(bytes: Uint8Array | string): Sha256 {
  return Sha256.parse(createHash('sha256').update(bytes).digest('hex'));
}
