import { ReadingRefused } from './readingRefused.ts';
import type { ReadingLimits } from './readingLimits.ts';

/** One member of a zip as its central directory describes it; `start` is where its bytes begin. */
export type ZipEntry = Readonly<{
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  compressedSize: number;
  size: number;
  start: number;
}>;

type CentralEntry = Readonly<Omit<ZipEntry, 'start'> & { offset: number }>;

const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** A field of 32 bits that says: see the zip64 extra field. */
const inExtraField = 0xffffffff;

/** The members of a zip, each at a place of its own; throws ReadingRefused for one that is broken or built to mislead. */
export function zipDirectory(file: Buffer, limits: Pick<ReadingLimits, 'zipEntries'>): readonly ZipEntry[] {
  try {
    const { start, count } = findDirectory(file);
    if (count > limits.zipEntries) throw new ReadingRefused('reading-needs-too-much');
    const entries = readEntries(file, start, count);
    refuseBadNames(entries);
    return placeEntries(file, entries, start);
  } catch (error) {
    // Reading beyond the end of the file.
    if (error instanceof RangeError) throw new ReadingRefused('file-corrupt', { cause: error });
    throw error;
  }
}

function findDirectory(file: Buffer): Readonly<{ start: number; count: number }> {
  const end = file.lastIndexOf(endSignature);
  if (end < 0) throw new ReadingRefused('file-corrupt');
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  if (count !== file.readUInt16LE(end + 8)) throw new ReadingRefused('file-corrupt');
  if (start !== inExtraField && count !== 0xffff) return { start, count };
  // Zip64: a locator of 20 bytes stands before the end record and points at the larger one.
  const large = Number(file.readBigUInt64LE(end - 20 + 8));
  return { start: Number(file.readBigUInt64LE(large + 48)), count: Number(file.readBigUInt64LE(large + 32)) };
}

function readEntries(file: Buffer, start: number, count: number): readonly CentralEntry[] {
  const entries: CentralEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== centralSignature) throw new ReadingRefused('file-corrupt');
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const extraEnd = nameEnd + file.readUInt16LE(at + 30);
    const [size, compressedSize, offset] = largeFields(file.subarray(nameEnd, extraEnd), [
      file.readUInt32LE(at + 24),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ]);
    entries.push({
      // .NET on Windows has written backslashes.
      name: file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      method: file.readUInt16LE(at + 10),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      crc: file.readUInt32LE(at + 16),
      compressedSize,
      size,
      offset,
    });
    at = extraEnd + file.readUInt16LE(at + 32);
  }
  return entries;
}

type Fields = readonly [size: number, compressedSize: number, offset: number];

/** Zip64 puts the fields that are full into extra field 1, in this order, 8 bytes each. */
function largeFields(extra: Buffer, fields: Fields): Fields {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  const next = (field: number): number => {
    if (field !== inExtraField) return field;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
  return [next(fields[0]), next(fields[1]), next(fields[2])];
}

function refuseBadNames(entries: readonly CentralEntry[]): void {
  // ECMA-376 part 2, 7.2.3: names of parts are the same when only their case differs.
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  const climbs = entries.some(({ name }) => name.startsWith('/') || name.split('/').includes('..'));
  if (names.size !== entries.length || climbs) throw new ReadingRefused('file-corrupt');
}

/** Finds where each member's bytes begin; no two members may share bytes. */
function placeEntries(
  file: Buffer,
  entries: readonly CentralEntry[],
  directory: number,
): readonly ZipEntry[] {
  let free = 0;
  return entries
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ offset, ...entry }) => {
      if (offset < free || file.readUInt32LE(offset) !== localSignature)
        throw new ReadingRefused('file-corrupt');
      const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
      free = start + entry.compressedSize;
      if (free > directory) throw new ReadingRefused('file-corrupt');
      return { ...entry, start };
    });
}
