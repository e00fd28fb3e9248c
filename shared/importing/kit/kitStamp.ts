import { KitId } from '../../domain/identity.ts';
import { IndicatorCode } from '../../domain/indicator.ts';
import { Year } from '../../domain/year.ts';
import { withoutSpaces } from '../../domain/plainText.ts';
import { shortHash } from './shortHash.ts';

/** What each row of a collection workbook says of itself, in a hidden cell that is copied and sorted along with it. */
export type KitStamp = Readonly<{
  kit: KitId;
  version: number;
  year: Year;
  /** The office's number in the kit, which a new name does not change, and its name when the workbook was written. */
  office: number;
  officeName: string;
  /** The row's place in the office's table, from 1. */
  row: number;
  indicator: IndicatorCode;
}>;

const mark = 'nianbao-kit-1';

/** The stamp as text: readable by every program, kept by every format, closed by a check sign against edits. */
export function formatStamp(stamp: KitStamp): string {
  const { kit, version, year, office, officeName, row, indicator } = stamp;
  const parts = [mark, kit, version, year, office, row, indicator, escapeBar(officeName)];
  const text = parts.join('|');
  return `${text}|${shortHash(text, checkLength)}`;
}

const checkLength = 4;

/** The stamp that a cell holds; null for any other text, and for a stamp that was edited or cut off. */
export function parseStamp(text: string): KitStamp | null {
  if (!text.includes(mark)) return null;
  const [, body = '', check] = /^(.*)\|([^|]*)$/s.exec(text.trim()) ?? [];
  const [start, id, version, year, office, row, code, name, ...rest] = body.split('|');
  if (start !== mark || rest.length > 0 || check !== shortHash(body, checkLength)) return null;
  const kit = KitId.safeParse(id).data;
  const named = Year.safeParse(Number(year)).data;
  const indicator = IndicatorCode.safeParse(code).data;
  const counts = [version, office, row].map(Number);
  const [versionNumber = 0, officeNumber = 0, rowNumber = 0] = counts;
  const areCounts = counts.every((count) => Number.isSafeInteger(count) && count > 0);
  if (kit === undefined || named === undefined || indicator === undefined || !areCounts) return null;
  return {
    kit,
    version: versionNumber,
    year: named,
    office: officeNumber,
    officeName: unescapeBar(name ?? ''),
    row: rowNumber,
    indicator,
  };
}

/** Which row of which kit a printed code names. */
export type KitCode = Readonly<{ key: string; version: number; office: number; row: number }>;

/** The five signs by which a kit is told from every other in its printed codes. */
export function kitKey(kit: KitId): string {
  return shortHash(kit, 5);
}

/** The code that stands in print at the row's end: 7KQ3M-2-05-017F. */
export function formatCode({ key, version, office, row }: KitCode): string {
  const pad = (count: number, digits: number): string => String(count).padStart(digits, '0');
  const text = `${key}-${String(version)}-${pad(office, 2)}-${pad(row, 3)}`;
  return text + shortHash(text, 1);
}

/** Reads a printed code, also where it was typed again in small letters or with full-width signs. */
export function parseCode(text: string): KitCode | null {
  if (text.length > 40) return null;
  const plain = withoutSpaces(text.normalize('NFKC')).toUpperCase().replace(/[—–−]/g, '-');
  const parts = /^([0-9A-Z]{5})-(\d{1,4})-(\d{2,4})-(\d{3,5})([0-9A-Z])$/.exec(plain);
  if (parts === null) return null;
  const [, key = '', version, office, row] = parts;
  const code = { key, version: Number(version), office: Number(office), row: Number(row) };
  return formatCode(code) === plain ? code : null;
}

function escapeBar(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescapeBar(name: string): string {
  return name.replaceAll('%7C', '|').replaceAll('%25', '%');
}
