import { ReadingRefused } from './readingRefused.ts';

/** The streams that lie at the root of an OLE file ([MS-CFB]), by name; what lies in folders belongs to embedded objects. */
export type OleStreams = Readonly<{
  names: readonly string[];
  /** The bytes of one; throws ReadingRefused when they are not all there. */
  read: (name: string) => Buffer;
}>;

/** Opens an OLE file; throws ReadingRefused for one that is broken or whose sectors go round in circles. */
export function oleStreams(file: Buffer): OleStreams {
  return corruptBeyondEnd(() => {
    const sectors = sectorsOf(file);
    const entries = readDirectory(sectors.chain(file.readUInt32LE(0x30)));
    const [root] = entries;
    if (root === undefined) throw new ReadingRefused('file-corrupt');
    const streams = new Map(rootEntries(entries).map((entry) => [entry.name, entry]));
    return {
      names: [...streams.keys()],
      read: (name) => corruptBeyondEnd(() => readStream(file, sectors, root, streams.get(name))),
    };
  });
}

type Sectors = Readonly<{
  /** The bytes of all sectors from this one on, in the order of the FAT (2.3). */
  chain: (first: number) => Buffer;
}>;

/** 2.1: numbers from here on are marks, not sectors. */
const firstMark = 0xfffffffa;

function sectorsOf(file: Buffer): Sectors {
  const shift = file.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) throw new ReadingRefused('file-corrupt');
  const size = 2 ** shift;
  const sector = (number: number): Buffer => {
    const start = (number + 1) * size;
    if (start >= file.length) throw new ReadingRefused('file-corrupt');
    return file.subarray(start, start + size);
  };
  const fat = Buffer.concat(fatSectors(file, sector).map(sector));
  return { chain: (first) => Buffer.concat(follow(first, fat).map(sector)) };
}

/** Which sectors hold the FAT: 109 stand in the header, the rest in a chain of their own (2.5). */
function fatSectors(file: Buffer, sector: (number: number) => Buffer): readonly number[] {
  const found = numbersOf(file.subarray(0x4c, 0x200));
  let next = file.readUInt32LE(0x44);
  for (let left = file.readUInt32LE(0x48); left > 0 && next < firstMark; left -= 1) {
    if (found.length * 4 > file.length) throw new ReadingRefused('file-corrupt');
    const numbers = numbersOf(sector(next));
    next = numbers.pop() ?? firstMark;
    found.push(...numbers);
  }
  return found.filter((number) => number < firstMark);
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

/** The sectors from this one to the end of its chain. */
function follow(first: number, fat: Buffer): readonly number[] {
  const chain: number[] = [];
  for (let next = first; next < firstMark; next = fat.readUInt32LE(next * 4)) {
    if (chain.length * 4 >= fat.length) throw new ReadingRefused('file-corrupt');
    chain.push(next);
  }
  return chain;
}

type Entry = Readonly<{
  name: string;
  isStream: boolean;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}>;

const entrySize = 128;

function readDirectory(bytes: Buffer): readonly Entry[] {
  return Array.from({ length: Math.floor(bytes.length / entrySize) }, (_, index) => {
    const entry = bytes.subarray(index * entrySize, (index + 1) * entrySize);
    const nameLength = Math.min(entry.readUInt16LE(0x40), 64);
    return {
      name: entry.toString('utf16le', 0, Math.max(nameLength - 2, 0)),
      isStream: entry.readUInt8(0x42) === 2,
      left: entry.readUInt32LE(0x44),
      right: entry.readUInt32LE(0x48),
      child: entry.readUInt32LE(0x4c),
      start: entry.readUInt32LE(0x74),
      size: entry.readUInt32LE(0x78),
    };
  });
}

/** The streams of the tree of siblings below the root (2.6.4). */
function rootEntries(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? firstMark];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entry = entries[next];
    if (entry === undefined) continue;
    if (seen.has(next)) throw new ReadingRefused('file-corrupt');
    seen.add(next);
    if (entry.isStream) found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** Streams below this size lie in small sectors inside the root's own stream (2.4). */
const smallBelow = 4096;
const smallSector = 64;

function readStream(file: Buffer, sectors: Sectors, root: Entry, entry: Entry | undefined): Buffer {
  if (entry === undefined) throw new ReadingRefused('file-corrupt');
  const bytes =
    entry.size < smallBelow
      ? readSmall(sectors.chain(root.start), sectors.chain(file.readUInt32LE(0x3c)), entry.start)
      : sectors.chain(entry.start);
  if (bytes.length < entry.size) throw new ReadingRefused('file-corrupt');
  return bytes.subarray(0, entry.size);
}

function readSmall(container: Buffer, fat: Buffer, first: number): Buffer {
  const places = follow(first, fat).map((number) => number * smallSector);
  return Buffer.concat(places.map((start) => container.subarray(start, start + smallSector)));
}

/** Reading beyond the end of some bytes means that the file is not what it was. */
function corruptBeyondEnd<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ReadingRefused('file-corrupt', { cause: error });
    throw error;
  }
}
