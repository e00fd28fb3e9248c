import { ReadingRefused } from './readingRefused.ts';

/** [MS-XLS] 2.3: the numbers of the records that are looked at. */
const record = { bof: 0x809, eof: 0x0a, filePass: 0x2f };
/** The beginnings of BIFF 2, 3, 4, and 5 or 8. */
const beginnings: readonly number[] = [0x009, 0x209, 0x409, record.bof];

/** True for the bytes of a workbook of Excel 2 to 2003 as such, outside an OLE file. */
export function startsAsBiff(file: Buffer): boolean {
  if (file.length < 8 || !beginnings.includes(file.readUInt16LE(0))) return false;
  const length = file.readUInt16LE(2);
  return length >= 4 && length <= 16;
}

/** The version of BIFF: 8 since Excel 97, which stores its text as Unicode. */
export function biffVersion(stream: Buffer): 2 | 3 | 4 | 5 | 8 {
  const version = beginnings.indexOf(stream.readUInt16LE(0));
  if (version < 3) return version === 0 ? 2 : version === 1 ? 3 : 4;
  return stream.readUInt16LE(4) === 0x600 ? 8 : 5;
}

/** Refuses a stream of BIFF records that is encrypted, cut off or torn. */
export function checkBiff(stream: Buffer): void {
  if (!startsAsBiff(stream)) throw new ReadingRefused('file-corrupt');
  let depth = 0;
  let ended = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (beginnings.includes(type)) depth += 1;
    else if (depth === 0) break;
    else if (type === record.filePass) throw new ReadingRefused('file-encrypted');
    else if (type === record.eof) {
      depth -= 1;
      ended += 1;
    }
    if (end > stream.length) throw new ReadingRefused('file-corrupt');
    at = end;
  }
  // What stands behind the last sheet is padding.
  if (depth > 0 || ended === 0) throw new ReadingRefused('file-corrupt');
}
