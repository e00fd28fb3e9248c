import type { Indicator, IndicatorCode } from '../../domain/indicator.ts';
import type { IndicatorCatalogue } from '../../domain/indicatorCatalogue.ts';
import { normaliseName } from '../normaliseName.ts';
import { columnLetters } from '../rawSheet.ts';
import type { RawSheet } from '../rawSheet.ts';
import type { CellProblem, FigureRead } from '../readPlace.ts';
import type { MappedColumn, TableMapping } from '../tableMapping.ts';
import { findKitTables } from './findKitTables.ts';
import type { KitTable, ResolveCode } from './findKitTables.ts';
import type { KitTableRow } from './kitTableRow.ts';
import type { KitColumnPlaces } from './placeKitColumns.ts';
import { readKitRow } from './readKitRow.ts';
import { readRegistry } from './readRegistry.ts';
import type { KitRegistry } from './readRegistry.ts';

export type KitSheetRead = Readonly<{
  /** Where its tables stand, as a long table is told. */
  mappings: readonly TableMapping[];
  figures: readonly FigureRead[];
  problems: readonly CellProblem[];
}>;

type FindIndicator = (code: IndicatorCode) => Indicator | null;

/** Reads the sheets of one workbook that are of a collection kit; its registry is looked at when the first one is found. */
export function kitSheetReader(
  sheets: readonly RawSheet[],
  { indicators }: Pick<IndicatorCatalogue, 'indicators'>,
): (sheet: RawSheet) => KitSheetRead | null {
  let registry: KitRegistry | null = null;
  let known: ReadonlyMap<string, Indicator> | null = null;
  return (sheet) =>
    readKitSheet(
      sheet,
      (code) => (registry ??= readRegistry(sheets)).find(code),
      (code) => (known ??= new Map(indicators.map((one) => [one.code, one]))).get(code) ?? null,
    );
}

/** Reads a sheet of a returned collection workbook by its own marks; null for every other sheet. */
function readKitSheet(
  sheet: RawSheet,
  resolve: ResolveCode,
  findIndicator: FindIndicator,
): KitSheetRead | null {
  const tables = findKitTables(sheet, resolve).flatMap((table) =>
    table.columns === null ? [] : [{ table, columns: table.columns }],
  );
  if (tables.length === 0) return null;
  const rows = tables.flatMap(({ table, columns }) =>
    table.rows.map((row) => readRow(table, columns, row, { sheet: sheet.name, findIndicator })),
  );
  return {
    mappings: tables.map(({ table, columns }) => toMapping(table, columns)),
    figures: rows.flatMap((row) => ('value' in row ? [row] : [])),
    problems: [
      ...tables.map(({ table }) => toldAsKit(table)),
      ...rows.flatMap((row) => ('value' in row || row.code === 'value-missing' ? [] : [row])),
    ],
  };
}

function readRow(
  table: KitTable,
  columns: KitColumnPlaces,
  row: KitTableRow,
  { sheet, findIndicator }: Readonly<{ sheet: string; findIndicator: FindIndicator }>,
): FigureRead | CellProblem {
  const { indicator: code, year, officeName } = row.stamp;
  const indicator = findIndicator(code);
  const read = readKitRow(table, columns, row, null);
  const name = (read.name ?? indicator?.name ?? code).replace(/\s+/g, ' ').trim();
  const refuse = (problem: CellProblem['code'], text: string): CellProblem => ({
    code: problem,
    cell: read.cell,
    text,
  });
  if (row.torn) return refuse('kit-row-torn', name);
  switch (read.answer.kind) {
    case 'none':
      return refuse('value-missing', name);
    case 'refused':
      return refuse(read.answer.code, read.answer.text);
    case 'other-unit':
      return refuse('value-not-a-number', read.answer.text);
    case 'value': {
      const { value, qualifier, unit } = read.answer;
      return {
        name,
        normalisedName: normaliseName(name),
        named: { row: row.row, column: columns.name ?? columns.value },
        sheet,
        valueCell: read.cell,
        match: { indicator, by: 'code', confidence: 1, candidates: [] },
        code,
        year,
        value,
        qualifier,
        unit: unit === '' ? (indicator?.unit ?? '') : unit,
        department: officeName === '' ? null : officeName,
      };
    }
  }
}

function toldAsKit({ rows }: KitTable): CellProblem {
  const stamp = rows[0]?.stamp;
  return {
    code: 'sheet-is-of-a-kit',
    cell: null,
    text: stamp?.officeName ?? '',
    other: stamp === undefined ? '' : String(stamp.version),
  };
}

function toMapping({ rows }: KitTable, columns: KitColumnPlaces): TableMapping {
  const numbers = rows.map(({ row }) => row + 1);
  const mapped = (role: MappedColumn['role'], place: number | undefined): readonly MappedColumn[] =>
    place === undefined ? [] : [{ column: columnLetters(place), role, name: '', unit: '', year: null }];
  return {
    layout: 'long-table',
    headerRow: null,
    headerRows: 0,
    firstRow: Math.min(...numbers),
    lastRow: Math.max(...numbers),
    columns: [
      ...mapped('indicator', columns.name),
      ...mapped('unit', columns.unit),
      ...mapped('value', columns.value),
    ],
    pairs: [],
    unit: '',
    year: rows[0]?.stamp.year ?? null,
  };
}
