import { inflateRawSync } from 'node:zlib';
import { checkMarkup } from './checkMarkup.ts';
import { crc32 } from './crc32.ts';
import { ReadingRefused } from './readingRefused.ts';
import { megabyte } from './readingLimits.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { zipDirectory } from './zipDirectory.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** One part of a workbook, inflated, whole and of the declared size. */
export type Part = Readonly<{ name: string; bytes: Buffer; crc: number }>;

/** What a spreadsheet reader needs; pictures, fonts and signatures are checked and left behind. */
const readParts = /^mimetype$|\.(xml|rels|bin)$/i;
/** Foreign documents that lie inside a workbook and that nobody reads. */
const unreadMarkup = /^(customXml|docProps|META-INF\/.*signatures)\b/i;

/** The parts of a zipped workbook by name, after every member has been inflated and its CRC compared; throws ReadingRefused. */
export function checkZip(
  file: Buffer,
  limits: ReadingLimits,
  entries = zipDirectory(file, limits),
): Map<string, Part> {
  if (entries.some((entry) => entry.encrypted)) throw new ReadingRefused('file-encrypted');
  refuseOtherKinds(file, entries);
  refuseTooLarge(entries, limits);
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    const bytes = inflate(file, entry);
    if (entry.name.endsWith('/') || !readParts.test(entry.name)) continue;
    if (/\.(xml|rels)$/i.test(entry.name) && !unreadMarkup.test(entry.name)) checkMarkup(bytes);
    parts.set(entry.name, { name: entry.name, bytes, crc: entry.crc });
  }
  return parts;
}

const workbookType =
  /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template|addin)\.(binary\.)?macroEnabled\.main/i;

/** A zip may also be a .docx, an .odt or an archive of files. */
function refuseOtherKinds(file: Buffer, entries: readonly ZipEntry[]): void {
  const text = (name: string): string => {
    const entry = entries.find((one) => one.name.toLowerCase() === name && one.size < megabyte);
    return entry === undefined ? '' : inflate(file, entry).toString('latin1');
  };
  if (text('meta-inf/manifest.xml').includes('encryption-data')) throw new ReadingRefused('file-encrypted');
  if (workbookType.test(text('[content_types].xml'))) return;
  if (text('mimetype').includes('opendocument.spreadsheet')) return;
  throw new ReadingRefused('file-kind-unknown');
}

function refuseTooLarge(entries: readonly ZipEntry[], limits: ReadingLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const tooLarge =
    total > limits.inflatedMegabytes * megabyte ||
    entries.some((entry) => entry.size > limits.partMegabytes * megabyte);
  if (tooLarge) throw new ReadingRefused('reading-needs-too-much');
}

function inflate(file: Buffer, entry: ZipEntry): Buffer {
  const packed = file.subarray(entry.start, entry.start + entry.compressedSize);
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new ReadingRefused('file-corrupt');
  return bytes;
}

function unpack(packed: Buffer, { method, size }: ZipEntry): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new ReadingRefused('file-corrupt');
  try {
    // One that goes on beyond its declared size is stopped there.
    // In one piece: a second one, which stays empty, costs nothing, and putting pieces together would.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) });
  } catch (error) {
    throw new ReadingRefused('file-corrupt', { cause: error });
  }
}
