/** 53 bits of any text, the same in every runtime; it finds slips, it keeps no secrets. */
export function hash53(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    high = Math.imul(high ^ sign, 2654435761);
    low = Math.imul(low ^ sign, 1597334677);
  }
  const mixedHigh = mix(high, low);
  const mixedLow = mix(low, high);
  return 4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0);
}

function mix(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}

/** Digits and capitals without those that are taken for one another (0 O, 1 I L, U V). */
const signs = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** The first `length` signs of a text's hash, fit to be read aloud and typed. */
export function shortHash(text: string, length: number): string {
  let rest = hash53(text);
  let short = '';
  while (short.length < length) {
    short += signs.charAt(rest % signs.length);
    rest = Math.floor(rest / signs.length);
  }
  return short;
}
