import type { Year } from '../domain/year.ts';
import { factsOf, isIndexRow, isNumber, sampleRows } from './columnFacts.ts';
import type { DetectedTable } from './detectedTable.ts';
import { detectForm } from './detectForm.ts';
import { findBareTable } from './findBareTable.ts';
import { isFootnote } from './footnotes.ts';
import { couldBeHeader, findHeaderBlock } from './headerBlock.ts';
import type { HeaderBlock } from './headerBlock.ts';
import { findHeaderRole } from './headerWords.ts';
import { describeHeader } from './headerColumn.ts';
import type { HeaderColumn, HeaderContext } from './headerColumn.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { planColumns } from './planColumns.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { DescribedColumn } from './describedColumn.ts';
import { columnIndex } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';
import { rowIndexFrom } from './sheetGrid.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { splitSideBySide } from './splitSideBySide.ts';
import type { TableMapping } from './tableMapping.ts';
import { findUnitNote } from './titleNotes.ts';

export type Detection = Readonly<{ year: Year; find: IndicatorFinder }>;

/** The tables of a sheet, from the top; those side by side from the left. */
export function detectTables(grid: SheetGrid, { year, find }: Detection): readonly DetectedTable[] {
  const isKnown = (name: string): boolean => find(name, '').indicator !== null;
  const isNamed = (name: string): boolean => {
    const { indicator, confidence } = find(name, '');
    return indicator !== null && confidence === 1;
  };
  const context = { year, isKnown, isNamed };
  const headers = findHeaders(grid, context);
  if (headers.length === 0) {
    const only = findBareTable(grid) ?? detectForm(grid, grid.rows, context);
    return only === null ? [] : [only];
  }
  const tables = headers.flatMap((header, index) =>
    toTables(grid, header, headers[index - 1], headers[index + 1]),
  );
  return withForms(grid, tables, context);
}

/** Pairs of labels and numbers that stand above the first table or below the last. */
function withForms(
  grid: SheetGrid,
  tables: readonly DetectedTable[],
  context: Context,
): readonly DetectedTable[] {
  const top = Math.min(...tables.map(({ mapping }) => mapping.headerRow ?? mapping.firstRow)) - 1;
  const ends = tables.map(({ mapping }) => mapping.lastRow ?? Infinity);
  const above = grid.rows.slice(0, rowIndexFrom(grid.rows, top));
  const below =
    Math.max(...ends) === Infinity ? [] : grid.rows.slice(rowIndexFrom(grid.rows, Math.max(...ends)));
  const forms = [above, below].map((rows) => (rows.length === 0 ? null : detectForm(grid, rows, context)));
  const [first, last] = forms;
  return [...(first ? [first] : []), ...tables, ...(last ? [last] : [])];
}

/** The tables whose header begins in this row (from 0), down to the next header or the end of what is at hand. */
export function readHeaderAt(grid: SheetGrid, row: number, context: Context): readonly TableMapping[] {
  const header = readHeader(grid, row, context);
  return header === null ? [] : toTables(grid, header, undefined, undefined).map(({ mapping }) => mapping);
}

type Context = HeaderContext;

type Part = Readonly<{ plan: ColumnPlan; columns: readonly HeaderColumn[] }>;

type Header = Readonly<{ block: HeaderBlock; parts: readonly Part[]; words: string }>;

/** Every header of the sheet that begins a table; one that only comes again on the next page is passed over. */
function findHeaders(grid: SheetGrid, context: Context): readonly Header[] {
  const found: Header[] = [];
  let last: Header | undefined;
  let attempts = 0;
  const most = Math.min(mostAttempts, Math.ceil(mostLooks / Math.max(1, Math.min(grid.width, mostColumns))));
  for (let index = 0; index < grid.rows.length && attempts < most; index += 1) {
    const row = grid.rows[index] ?? 0;
    if (last === undefined && index > rowsAboveTable) break;
    if (last !== undefined && row < last.block.row + last.block.rows) continue;
    const cells = grid.cellsOf(row);
    if (!couldBeHeader(cells) || isIndexRow(cells)) continue;
    if (last !== undefined && !mayBeginAnew(grid, row, cells)) continue;
    attempts += 1;
    const header = readHeader(grid, row, context);
    if (header === null || isOneOfSeveral(grid, header)) continue;
    if (header.words === last?.words && grid.cellsOf(row - 1).some(isNumber)) continue;
    if (last !== undefined && !beginsAnew(grid, row, header)) continue;
    const better = last === undefined ? readBetter(grid, header, context) : header;
    found.push(better);
    last = better;
  }
  return found;
}

const rowsAboveTable = 100;
/** Beyond so many rows of words a sheet is prose or worse. */
const mostAttempts = 500;
/** How many columns are looked at in all. */
const mostLooks = 20_000;

/** A cheap look before a row of words inside a table is taken for the header of another. */
function mayBeginAnew(grid: SheetGrid, row: number, cells: readonly RawCell[]): boolean {
  return isApart(grid, row) || hasTwo(cells, ({ text }) => findHeaderRole(text) !== null || isYearWord(text));
}

/** The words of a header show among its first cells. */
function hasTwo(cells: readonly RawCell[], is: (cell: RawCell) => boolean): boolean {
  return cells.slice(0, firstCells).filter(is).length > 1;
}

const firstCells = 60;

function isYearWord(text: string): boolean {
  return /^(?:19|20)\d\d年?度?$/.test(text);
}

/** Below a blank, or below a title. */
function isApart(grid: SheetGrid, row: number): boolean {
  const above = grid.cellsOf(row - 1);
  return above.length === 0 || (above.length === 1 && above[0]?.kind === 'text');
}

/** The row of a title beside a number of the table (表1 | 统计表) may pass for a header: the one below says more. */
function readBetter(grid: SheetGrid, header: Header, context: Context): Header {
  let best = header;
  const index = rowIndexFrom(grid.rows, header.block.row);
  for (const row of grid.rows.slice(index + 1, index + 4)) {
    if (row < best.block.row + best.block.rows) continue;
    const next = readHeader(grid, row, context);
    if (next !== null && weight(next) > weight(best)) best = next;
  }
  return best;
}

function weight({ parts }: Header): number {
  return parts.reduce(
    (sum, { columns, plan }) => sum + plan.columns.length + columns.filter(hasWord).length,
    0,
  );
}

function hasWord({ role }: HeaderColumn): boolean {
  return role !== 'named' && role !== 'blank';
}

/** Labels over a single row of numbers, below another such row: they are a form. */
function isOneOfSeveral(grid: SheetGrid, { block, parts }: Header): boolean {
  const hasLabel = parts.some(({ plan }) => plan.columns.some(({ role }) => role !== 'value'));
  return !hasLabel && grid.rows.some((row) => row < block.row && grid.cellsOf(row).some(isNumber));
}

/** Below the first table a header shows by its words, or by the blank or the title above it. */
function beginsAnew(grid: SheetGrid, row: number, { parts }: Header): boolean {
  const words = parts.flatMap(({ columns }) =>
    columns.filter(({ role }) => role !== 'named' && role !== 'blank' && role !== 'skipped'),
  );
  if (words.length > 1) return true;
  return isApart(grid, row) && (words.length > 0 || parts.some(({ plan }) => plan.columns.length > 3));
}

/** As many as a mapping can name. */
const mostColumns = 2000;

function readHeader(grid: SheetGrid, row: number, context: Context): Header | null {
  const block = findHeaderBlock(grid, row);
  if (block === null) return null;
  const start = rowIndexFrom(grid.rows, row + block.rows);
  const rows = sampleRows(grid, withoutHeaders(grid, grid.rows.slice(start, start + 200)));
  const columns = Array.from({ length: Math.min(grid.width, mostColumns) }, (_, column) =>
    describeHeader(column, block.paths.get(column) ?? [], context),
  );
  if (!columns.some(isLabelWord) && !rows.some((one) => grid.cellsOf(one).some(isNumber))) return null;
  const parts = splitSideBySide(columns).flatMap((part): readonly Part[] => {
    const described = part.map((header): DescribedColumn => ({
      header,
      facts: factsOf(grid, rows, header.column, context.isKnown),
    }));
    const used = described.filter(({ header, facts }) => header.role !== 'blank' || facts.filled > 0);
    const plan = planColumns(used, { ...context, rows: rows.length });
    return plan === null ? [] : [{ plan, columns: part }];
  });
  const words = JSON.stringify([...block.paths]);
  return parts.length === 0 ? null : { block, parts, words };
}

function isLabelWord({ role }: HeaderColumn): boolean {
  return role === 'indicator' || role === 'department' || role === 'value';
}

/** Rows up to the next one that heads another table: by its words, or words alone below a blank or a title. */
function withoutHeaders(grid: SheetGrid, head: readonly number[]): readonly number[] {
  const next = head.findIndex((row, index) => {
    const cells = grid.cellsOf(row);
    if (index === 0 || !couldBeHeader(cells)) return false;
    const above = head[index - 1] ?? 0;
    if (row - above > 1 || grid.cellsOf(above).length === 1) return true;
    return hasTwo(cells, ({ text }) => findHeaderRole(text) !== null);
  });
  return next < 0 ? head : head.slice(0, next);
}

function toTables(
  grid: SheetGrid,
  { block, parts }: Header,
  before: Header | undefined,
  next: Header | undefined,
): readonly DetectedTable[] {
  const end = before === undefined ? 0 : lastRowBefore(grid, block.row, before.block.row);
  const note = findUnitNote(grid, end, block.row);
  const lastRow = next === undefined ? null : lastRowBefore(grid, next.block.row, block.row + block.rows);
  const headerEnd = block.row + block.rows;
  const index = rowIndexFrom(grid.rows, headerEnd);
  const first = grid.rows.slice(index, index + 3).find((row) => !isIndexRow(grid.cellsOf(row))) ?? headerEnd;
  return parts.map(({ plan, columns }) => ({
    mapping: {
      layout: plan.layout,
      headerRow: block.row + 1,
      headerRows: block.rows,
      firstRow: first + 1,
      lastRow: lastRow ?? endOfDepartments(grid, plan, first),
      columns: withUnitRow(grid, plan, { first, lastRow }),
      pairs: [],
      unit: note?.unit ?? '',
      year: null,
    },
    unitCell: note?.cell ?? null,
    unread: [...plan.unread, ...partsOfYears(plan, columns)],
  }));
}

/** 表二 | | 单位：万元 above a table. */
function isTitleRow(cells: readonly RawCell[]): boolean {
  return cells.length < 4 && cells.some(({ text }) => /单位\s*[:：]/.test(text)) && !cells.some(isNumber);
}

/** Half a year of which the whole is nowhere: its numbers are not read, and that is told. */
function partsOfYears(plan: ColumnPlan, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const years = new Set(plan.columns.filter(({ role }) => role === 'value').map(({ year }) => year));
  return years.has(null) ? [] : columns.filter(({ role, year }) => role === 'part' && !years.has(year));
}

type Extent = Readonly<{ first: number; lastRow: number | null }>;

/** A table on its side may have a row of units: 单位 | 件 | 万元. */
function withUnitRow(
  grid: SheetGrid,
  { layout, columns }: ColumnPlan,
  { first, lastRow }: Extent,
): ColumnPlan['columns'] {
  const label = columns.find(({ role }) => role === 'department' || role === 'year');
  if (layout !== 'departments-by-indicators' || label === undefined) return columns;
  const index = rowIndexFrom(grid.rows, first);
  const row = grid.rows.slice(index, index + 20).find((one) => {
    if (lastRow !== null && one >= lastRow) return false;
    return findHeaderRole(grid.cell(one, columnIndex(label.column))?.text ?? '')?.role === 'unit';
  });
  if (row === undefined) return columns;
  return columns.map((column) => {
    const unit = toUnit(grid.seen(row, columnIndex(column.column))?.text ?? '');
    return column.role === 'value' && column.unit === '' && isKnownUnit(unit) ? { ...column, unit } : column;
  });
}

/** A table of departments ends at a blank row below which the numbers do not fit its columns; null at the end of the sheet. */
function endOfDepartments(grid: SheetGrid, { layout, columns }: ColumnPlan, first: number): number | null {
  if (layout !== 'departments-by-indicators') return null;
  const values = columns.filter(({ role }) => role === 'value').map(({ column }) => columnIndex(column));
  const start = rowIndexFrom(grid.rows, first);
  for (let index = start + 1; index < grid.rows.length; index += 1) {
    const [above = 0, row = 0] = [grid.rows[index - 1], grid.rows[index]];
    if (row - above < 2) continue;
    const fitting = values.filter((column) => isNumber(grid.cell(row, column) ?? blank)).length;
    if (fitting * 2 < values.length && grid.cellsOf(row).some(isNumber)) return above + 1;
  }
  return null;
}

const blank: RawCell = { row: 0, column: 0, kind: 'text', text: '', percent: false };

/** The last row of a table above another, without the titles and notes between them; counts from 1. */
function lastRowBefore(grid: SheetGrid, next: number, first: number): number {
  let index = rowIndexFrom(grid.rows, next) - 1;
  while (index >= 0) {
    const row = grid.rows[index] ?? 0;
    if (row <= first) break;
    const cells = grid.cellsOf(row);
    if (cells.length > 1 && !isFootnote(cells) && !isTitleRow(cells)) break;
    index -= 1;
  }
  return (grid.rows[index] ?? first) + 1;
}
