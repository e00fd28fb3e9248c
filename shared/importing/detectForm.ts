import { isIdentity, isNumber } from './columnFacts.ts';
import { looksLikeDepartment, sumKind } from './departmentWords.ts';
import type { DetectedTable } from './detectedTable.ts';
import { isFootnoteText } from './footnotes.ts';
import { couldBeHeader } from './headerBlock.ts';
import type { HeaderContext } from './headerColumn.ts';
import { isListHeader, isSkippedHeader } from './headerWords.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { cellAddress, parseAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { readNumber } from './readNumber.ts';
import { splitPair, unitBeside } from './readForm.ts';
import { toGrid } from './sheetGrid.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { MappedPair } from './tableMapping.ts';
import { findUnitNote } from './titleNotes.ts';
import { isKnownUnit, splitUnit, toUnit } from '../domain/units.ts';

/** The form in some rows of a sheet: labels with their numbers beside or below them; null when it is none. */
export function detectForm(
  whole: SheetGrid,
  among: readonly number[],
  { isKnown }: HeaderContext,
): DetectedTable | null {
  if (among.length > mostRows || isList(whole, among)) return null;
  // Nothing outside these rows may answer a label.
  const grid = toGrid({ cells: among.flatMap((row) => whole.cellsOf(row)) });
  const pairs = findPairs(grid, among, isKnown).slice(0, mostPairs);
  const certain = pairs.filter((pair) => isCertain(grid, pair, isKnown)).length;
  if (certain === 0 || certain * 4 < pairs.length) return null;
  const [first, last] = extentOf(pairs);
  const note = findUnitNote(grid, 0, first);
  return {
    mapping: {
      layout: 'form',
      headerRow: null,
      headerRows: 0,
      firstRow: first + 1,
      lastRow: last + 1,
      columns: [],
      pairs,
      unit: note?.unit ?? '',
      year: null,
    },
    unitCell: note?.cell ?? null,
    unread: [],
  };
}

function extentOf(pairs: readonly MappedPair[]): readonly [number, number] {
  let [first, last] = [Infinity, 0];
  for (const { label, value } of pairs) {
    first = Math.min(first, parseAddress(label).row);
    last = Math.max(last, parseAddress(value).row);
  }
  return [first, last];
}

/** Beyond this a sheet is no form that somebody fills in. */
const mostRows = 2000;
const mostPairs = 20_000;

/** A list of cases, people or papers has numbers beside names that count nothing. */
function isList(grid: SheetGrid, among: readonly number[]): boolean {
  return among.slice(0, 100).some((row) => {
    const cells = grid.cellsOf(row);
    return couldBeHeader(cells) && cells.some(({ text }) => isListHeader(plain(text)));
  });
}

function plain(text: string): string {
  return splitUnit(withoutSpaces(toHalfWidth(text))).rest;
}

function findPairs(
  grid: SheetGrid,
  among: readonly number[],
  isKnown: (name: string) => boolean,
): readonly MappedPair[] {
  const pairs: MappedPair[] = [];
  const taken = new Set<string>();
  const take = (label: RawCell, row: number, column: number): void => {
    const value = cellAddress(row, column);
    const name = cellAddress(label.row, label.column);
    if (taken.has(value) || taken.has(name)) return;
    taken.add(value).add(name);
    pairs.push({ label: name, value });
  };
  const labels = among.flatMap((row) => grid.cellsOf(row).filter(isLabel));
  if (labels.length > mostPairs) return pairs;
  for (const label of labels) {
    if (isWholePair(label, isKnown)) take(label, label.row, label.column);
  }
  for (const label of labels) {
    const beside = besideOf(grid, label);
    if (beside !== null) take(label, beside.row, beside.column);
  }
  for (const label of labels) {
    const below = belowOf(grid, label);
    if (below !== null) take(label, below.row, below.column);
  }
  for (const label of labels) {
    const answer = unreadableAnswer(grid, label, isKnown);
    if (answer !== null) take(label, answer.row, answer.column);
  }
  return pairs.toSorted((left, right) => order(left.label) - order(right.label));
}

function order(address: string): number {
  const { row, column } = parseAddress(address);
  return row * 20_000 + column;
}

/** 法治培训：24次 in a single cell. */
function isWholePair({ text }: RawCell, isKnown: (name: string) => boolean): boolean {
  const parts = splitPair(text);
  return parts !== null && isKnown(parts.label) && 'value' in readNumber(parts.answer);
}

type Place = Readonly<{ row: number; column: number }>;

/** The number right of a label, behind its unit where that stands between. */
function besideOf(grid: SheetGrid, label: RawCell): Place | null {
  const next = nextOf(grid, label);
  if (next === null) return null;
  if (isAnswer(next)) return isOneOfMany(grid, next) ? null : next;
  if (!isUnitCell(next)) return null;
  const behind = nextOf(grid, next);
  return behind !== null && isAnswer(behind) && !isOneOfMany(grid, behind) ? behind : null;
}

/** A label with a row of numbers beside it belongs to a table that was not understood. */
function isOneOfMany(grid: SheetGrid, value: RawCell): boolean {
  const next = nextOf(grid, value);
  return next !== null && isAnswer(next);
}

function nextOf(grid: SheetGrid, { row, column, columns }: RawCell): RawCell | null {
  return grid.cell(row, column + (columns ?? 1));
}

/** The number below a label; a whole column of numbers is a table. */
function belowOf(grid: SheetGrid, { row, column, rows }: RawCell): Place | null {
  const cell = grid.cell(row + (rows ?? 1), column);
  if (cell === null || !isAnswer(cell)) return null;
  const next = grid.cell(cell.row + (cell.rows ?? 1), column);
  return next !== null && isAnswer(next) ? null : cell;
}

/** A label that certainly asks for a number, with an answer that is none, or with no answer at all. */
function unreadableAnswer(grid: SheetGrid, label: RawCell, isKnown: (name: string) => boolean): Place | null {
  if (!isKnown(label.text) && splitUnit(toHalfWidth(label.text)).unit === '') return null;
  const next = nextOf(grid, label);
  const place = { row: label.row, column: label.column + (label.columns ?? 1) };
  if (next === null)
    return label.column + (label.columns ?? 1) < grid.width && belowOf(grid, label) === null ? place : null;
  if (isAnswer(next)) return null;
  if (isUnitCell(next)) return { row: next.row, column: next.column + (next.columns ?? 1) };
  return isLabel(next) && (isKnown(next.text) || splitUnit(toHalfWidth(next.text)).unit !== '')
    ? null
    : place;
}

function isAnswer(cell: RawCell): boolean {
  return isNumber(cell) && !isIdentity(cell);
}

function isUnitCell({ kind, text }: RawCell): boolean {
  return kind === 'text' && isKnownUnit(toUnit(text));
}

/** Words that a number may answer: no unit, no number, no signature, no telephone. */
function isLabel(cell: RawCell): boolean {
  const { kind, text } = cell;
  if (kind !== 'text' || text.length > longestLabel || !/\p{L}{2}/u.test(text) || saysNothing(text))
    return false;
  const word = plain(text);
  if (isFootnoteText(text) || isSkippedHeader(word) || isListHeader(word) || noLabel.test(word)) return false;
  // 执法大队 | 20 and 合计 | 32 are rows of a table whose indicator stands elsewhere.
  if (looksLikeDepartment(text) || sumKind(text) !== null || tableTitle.test(word)) return false;
  return !isUnitCell(cell) && !isNumber(cell);
}

const longestLabel = 60;

const tableTitle = /(?:统计|情况|汇总|一览|明细|登记)表(?:[(].*[)])?$/;

const noLabel =
  /^(?:年度|年份|统计年度|报告年度|表号|制定机关|批准(?:机关|文号)|备案(?:机关|文号)|有效期至?|第.{1,6}页|共.{1,6}页|附件\d*|表\d*):?$/;

function isCertain(grid: SheetGrid, pair: MappedPair, isKnown: (name: string) => boolean): boolean {
  const { row, column } = parseAddress(pair.label);
  const label = grid.cell(row, column);
  if (label === null) return false;
  if (pair.label === pair.value || isKnown(label.text) || splitUnit(toHalfWidth(label.text)).unit !== '')
    return true;
  return unitBeside(grid, pair) !== '';
}
