import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32, crc32ByTable } from '../../../electron/main/spreadsheet/crc32.ts';

it('counts the CRC-32 of the standard check, with and without the help of the runtime', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(crc32ByTable(bytes)).toBe(crc32(bytes));
    }),
  );
});
