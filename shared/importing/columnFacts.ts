import { looksLikeDepartment, sumKind } from './departmentWords.ts';
import { findHeaderRole } from './headerWords.ts';
import { isFootnote } from './footnotes.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import type { RawCell } from './rawSheet.ts';
import { readCellValue } from './readCellValue.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';

/** What the cells of one column below a header are; counts of cells. */
export type ColumnFacts = Readonly<{
  filled: number;
  numbers: number;
  /** —, 无, /: no value, on purpose. */
  nothing: number;
  names: number;
  /** How many different names there are. */
  distinct: number;
  units: number;
  departments: number;
  /** Names that the catalogue knows. */
  known: number;
  years: number;
  /** Dates and times of day. */
  days: number;
  /** Words such as 数值, 单位, 本年, which name neither an indicator nor a department. */
  generic: number;
  /** Telephones, identity cards, codes: numbers that count nothing. */
  identities: number;
  /** True for 1, 2, 3 …. */
  running: boolean;
}>;

/** The rows below a header that can hold figures, at most some sixty: enough to tell what its columns are. */
export function sampleRows(grid: SheetGrid, rows: readonly number[]): readonly number[] {
  const sample: number[] = [];
  let last = rows[0] ?? 0;
  for (const row of rows) {
    if (sample.length >= (grid.width > wide ? sampleOfWide : sampleSize) || row - last > widestGap) break;
    last = row;
    const cells = grid.cellsOf(row);
    if (!isFootnote(cells) && !isIndexRow(cells)) sample.push(row);
  }
  return sample;
}

const sampleSize = 60;
/** Of a table with so many columns a few rows have to do. */
const wide = 200;
const sampleOfWide = 12;
const widestGap = 30;

/** The row 甲 乙 1 2 3 or 栏次 1 2 3 below the header of a statistical form. */
export function isIndexRow(cells: readonly RawCell[]): boolean {
  if (cells.length < 3 || !cells.every(({ text }) => indexWord.test(text))) return false;
  const texts = cells.map(({ text }) => text.trim());
  const numbers = texts
    .filter((text) => /^[(（]?\d{1,3}[)）]?$/.test(text))
    .map((text) => Number(/\d+/.exec(text)?.[0]));
  const others = texts.filter((text) => !/^[(（]?\d{1,3}[)）]?$/.test(text));
  if (numbers.length === 0) return others.length > 1 && others.some((text) => text === '甲');
  const inOrder = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  return (
    inOrder &&
    (others.length > 0 ? (numbers[0] ?? 9) <= others.length + 1 : numbers[0] === 1 && numbers.length > 2)
  );
}

const indexWord = /^\s*(?:[(（]?\d{1,3}[)）]?|[甲乙丙丁戊]|栏次|行次|序号|栏目|列次|[-—]+)\s*$/;

export function factsOf(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  isKnown: (name: string) => boolean,
): ColumnFacts {
  const count = {
    filled: 0,
    numbers: 0,
    nothing: 0,
    names: 0,
    distinct: 0,
    units: 0,
    departments: 0,
    known: 0,
    years: 0,
    days: 0,
    generic: 0,
    identities: 0,
  };
  const different = new Set<string>();
  let running = true;
  let expected = 1;
  for (const row of rows) {
    const cell = grid.seen(row, column);
    if (cell === null) continue;
    count.filled += 1;
    const text = cell.text.trim();
    if (running && text === String(expected)) expected += 1;
    else if (!isSum(text)) running = false;
    if (saysNothing(text)) count.nothing += 1;
    else if (isYear(text)) count.years += 1;
    else if (isIdentity(cell)) count.identities += 1;
    else if (isDay(cell)) count.days += 1;
    else if (isNumber(cell)) count.numbers += 1;
    else if (isKnownUnit(toUnit(text))) count.units += 1;
    else if (cell.kind === 'text' && /\p{L}/u.test(text)) {
      count.names += 1;
      different.add(text);
      if (isKnown(text)) count.known += 1;
      else if (isGeneric(text)) count.generic += 1;
      else if (looksLikeDepartment(text) || isSum(text)) count.departments += 1;
    }
  }
  return { ...count, distinct: different.size, running: running && expected > 2 };
}

function isGeneric(text: string): boolean {
  const role = findHeaderRole(text)?.role;
  return role === 'value' || role === 'unit';
}

function isSum(text: string): boolean {
  return sumKind(text) !== null;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d(?:年度?)?$/.test(withoutSpaces(toHalfWidth(text)));
}

function isDay(cell: RawCell): boolean {
  if (cell.kind === 'date') return true;
  if (cell.kind !== 'text' || !/\d/.test(cell.text)) return false;
  const read = readCellValue(cell);
  return 'refused' in read && read.refused === 'value-is-a-date';
}

/** 13912345678, 0931-8220000, eighteen digits of a card or a social credit code. */
export function isIdentity({ kind, text }: RawCell): boolean {
  if (kind !== 'text' && kind !== 'number') return false;
  const plain = withoutSpaces(toHalfWidth(text));
  return /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{17}[\dXx]|[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10})$/.test(
    plain,
  );
}

export function isNumber(cell: RawCell): boolean {
  const { kind } = cell;
  if (kind === 'error' || kind === 'formula-without-value') return true;
  return (kind === 'number' || kind === 'text') && 'value' in readCellValue(cell);
}
