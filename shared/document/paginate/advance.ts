import type { FaceName } from '../layout.ts';

/** How far a character moves the pen in a face, in ems. */
export type Advance = (character: string, face: FaceName) => number;

/**
 * The advances of the faces that GB/T 9704 names (仿宋_GB2312, 楷体_GB2312, 黑体, 宋体): letters, digits and
 * half-width marks are half an em wide, all others a whole one, also · × ° § and other marks that Latin faces have too.
 */
export const standardAdvance: Advance = (character) => (isLatin(character) ? 0.5 : 1);

/** ASCII and the letters of Latin alphabets. */
export function isLatin(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return code >= 0x20;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}
