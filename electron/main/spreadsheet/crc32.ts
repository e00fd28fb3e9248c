import zlib from 'node:zlib';

/** The CRC-32 of some bytes, as zip counts it. */
export function crc32(bytes: Uint8Array): number {
  return native === undefined ? crc32ByTable(bytes) : native(bytes);
}

// Missing before Node 22.2, and so in the Electron that the window tests may fall back to.
const { crc32: native }: { readonly crc32?: (bytes: Uint8Array) => number } = zlib;

/** The same without the runtime's help. */
export function crc32ByTable(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
