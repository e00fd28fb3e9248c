import type { Part } from './checkZip.ts';

/** A plain zip of parts, nothing compressed, so that a reader sees exactly these bytes. */
export function storedZip(parts: readonly Part[]): Buffer {
  const members: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const header = memberHeader(part, name.length);
    members.push(localHeader(header), name, part.bytes);
    directory.push(centralHeader(header, offset), name);
    offset += 30 + name.length + part.bytes.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...members, central, endRecord(parts.length, central.length, offset)]);
}

/** What the local and the central header of a member have in common: version, flags, method, time, CRC, sizes, name. */
function memberHeader(part: Part, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x800, 2); // the name is UTF-8
  header.writeUInt16LE(firstDay, 8);
  header.writeUInt32LE(part.crc, 10);
  header.writeUInt32LE(part.bytes.length, 14);
  header.writeUInt32LE(part.bytes.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

/** 1 January 1980, the first day that a zip knows: equal parts are equal files. */
const firstDay = 0x0021;

function localHeader(header: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), header]);
}

function centralHeader(header: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]), header, rest]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.set([0x50, 0x4b, 0x05, 0x06]);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
