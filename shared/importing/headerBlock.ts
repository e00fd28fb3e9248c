import type { RawCell } from './rawSheet.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { looksLikeDepartment } from './departmentWords.ts';
import { findHeaderRole, isCorner } from './headerWords.ts';
import { isFootnote } from './footnotes.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { readNumber } from './readNumber.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';

/** The rows of a header with the words over each column; rows and columns count from 0. */
export type HeaderBlock = Readonly<{
  row: number;
  rows: number;
  /** By column, the outermost first; columns without a word are left out. */
  paths: ReadonlyMap<number, readonly string[]>;
}>;

/** The header that begins in this row; null when the row cannot head a table. */
export function findHeaderBlock(grid: SheetGrid, row: number): HeaderBlock | null {
  const cells = grid.cellsOf(row);
  if (!couldBeHeader(cells)) return null;
  const rows = depthOf(grid, row, cells);
  return { row, rows, paths: readPaths(grid, row, rows) };
}

/** At least two words, and no number but years. */
export function couldBeHeader(all: readonly RawCell[]): boolean {
  if (all.length < 2) return false;
  const cells = all.length > enoughCells ? all.slice(0, enoughCells) : all;
  let words = 0;
  for (const cell of cells) {
    if (cell.kind === 'number' && !isYear(cell.text)) return false;
    if (cell.kind === 'error' || cell.kind === 'formula-without-value' || cell.kind === 'boolean')
      return false;
    if (isTypedNumber(cell)) return false;
    if (!saysNothing(cell.text)) words += 1;
  }
  return words > 1 && !isNoteLine(cells) && !isAnswered(cells);
}

/** The first cells of a very wide row tell what it is. */
const enoughCells = 300;

/** 单位名称 | 云岭区城管局: a label of a form with its answer. */
function isAnswered(cells: readonly RawCell[]): boolean {
  return cells.some(({ text }, index) => {
    const answer = cells[index + 1]?.text ?? '';
    return (
      !isCorner(text) &&
      findHeaderRole(text)?.role === 'department' &&
      looksLikeDepartment(answer) &&
      findHeaderRole(answer) === null
    );
  });
}

/** 填报单位：…, 填报日期：…: a line of notes above a table. */
function isNoteLine(cells: readonly RawCell[]): boolean {
  const notes = cells.filter(({ text }) => /[:：]/.test(text)).length;
  return notes * 2 > cells.length || isFootnote(cells);
}

function isTypedNumber({ kind, text }: RawCell): boolean {
  if (kind !== 'text' || !/[\d一二三四五六七八九十百千两]/.test(toHalfWidth(text))) return false;
  return !isYear(text) && 'value' in readNumber(text);
}

function isYear(text: string): boolean {
  return /^\s*(?:(?:19|20)\d\d|\d\d年度?)\s*$/.test(toHalfWidth(text));
}

/** Blocks that reach down, and lower rows that divide a wide word above them. */
function depthOf(grid: SheetGrid, row: number, cells: readonly RawCell[]): number {
  let bottom = row + Math.max(1, ...cells.filter(spansOnlySome(cells)).map((cell) => cell.rows ?? 1));
  while (bottom - row < deepest && continues(grid, row, bottom)) {
    bottom += Math.max(1, ...grid.cellsOf(bottom).map((cell) => Math.min(cell.rows ?? 1, deepest)));
  }
  return Math.min(bottom - row, deepest);
}

const deepest = 6;

/** A group that is merged far down (一级指标 beside its first row) is no header; headers reach a few rows. */
function spansOnlySome(cells: readonly RawCell[]): (cell: RawCell) => boolean {
  const tall = cells.filter((cell) => (cell.rows ?? 1) > 1).length;
  return (cell) => (cell.rows ?? 1) <= deepest && (tall > 1 || cells.length <= 3 || (cell.rows ?? 1) <= 3);
}

/** True when the row at `bottom` still belongs to the header that begins at `top`. */
function continues(grid: SheetGrid, top: number, bottom: number): boolean {
  const cells = grid.cellsOf(bottom);
  if (cells.length === 0 || cells.some(isNumberOrNothing) || isFootnote(cells)) return false;
  const [first] = cells;
  if (first === undefined) return false;
  const isUnder =
    cells.every(isUnit) ||
    cells.some(({ column }) => isUnderWide(grid, bottom, column) || isGapAbove(grid, bottom - 1, column));
  if (!isUnder) return false;
  // Without merged blocks a lower header row leaves the first column free, as a .csv does.
  const label = grid.cellsOf(top)[0]?.column ?? 0;
  return (
    first.column > label && (cells.length > 1 || (grid.seen(bottom - 1, first.column)?.columns ?? 1) > 1)
  );
}

function isNumberOrNothing(cell: RawCell): boolean {
  return (
    (cell.kind !== 'text' && !(cell.kind === 'number' && isYear(cell.text))) ||
    isTypedNumber(cell) ||
    saysNothing(cell.text)
  );
}

function isUnit({ text }: RawCell): boolean {
  return isKnownUnit(toUnit(text));
}

function isUnderWide(grid: SheetGrid, row: number, column: number): boolean {
  return (grid.seen(row - 1, column)?.columns ?? 1) > 1;
}

/** Nothing above, or the first cell of a run: 行政处罚,,, over 警告,罚款,没收. */
function isGapAbove(grid: SheetGrid, above: number, column: number): boolean {
  return grid.cell(above, column) === null || grid.cell(above, column + 1) === null;
}

function readPaths(grid: SheetGrid, row: number, rows: number): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>();
  for (let column = 0; column < grid.width; column += 1) {
    const path: string[] = [];
    let last: RawCell | null = null;
    for (let at = row; at < row + rows; at += 1) {
      const cell =
        grid.seen(at, column) ?? (at < row + rows - 1 ? spreadFrom(grid, { at, row, rows }, column) : null);
      if (cell === null || cell === last) continue;
      last = cell;
      if (isCorner(cell.text)) continue;
      const text = cell.text.replace(/\s*\n\s*/g, '').trim();
      if (withoutSpaces(text) !== '' && !saysNothing(text)) path.push(text);
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

type Level = Readonly<{ at: number; row: number; rows: number }>;

/** Without merged blocks a word speaks for the empty columns right of it that have a word of their own below. */
function spreadFrom(grid: SheetGrid, { at, row, rows }: Level, column: number): RawCell | null {
  const hasBelow = (one: number): boolean => {
    for (let below = at + 1; below < row + rows; below += 1) if (grid.cell(below, one) !== null) return true;
    return false;
  };
  for (let left = column; left >= 0 && hasBelow(left); left -= 1) {
    const cell = grid.seen(at, left);
    if (cell !== null) return cell.columns === undefined ? cell : null;
  }
  return null;
}
