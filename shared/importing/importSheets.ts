import type { ImportId } from '../domain/identity.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { Year } from '../domain/year.ts';
import { detectLongTable } from './detectLongTable.ts';
import type { LongTable } from './longTable.ts';
import type { ColumnMapping, ImportProblem, ImportResult, ReadFigure, SheetReading } from './importResult.ts';
import { indicatorFinder, ownCode } from './matchIndicator.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import type { ImportChoices, SheetChoice } from './importChoices.ts';
import { layoutFingerprint } from './layoutFingerprint.ts';
import { toTableReading } from './longTableMapping.ts';
import { columnLetters } from './rawSheet.ts';
import type { RawSheet } from './rawSheet.ts';
import { readLongTable } from './readLongTable.ts';
import type { FigureRead } from './readRow.ts';
import { catalogueProblems, repetitionProblem, rowProblem, sheetProblem } from './importProblems.ts';
import { settleFigures } from './settleFigures.ts';
import type { PlacedFigure } from './settleFigures.ts';
import { toGrid } from './sheetGrid.ts';

export type SheetsToImport = Readonly<{
  /** The base name of the file. */
  file: string;
  sheets: readonly RawSheet[];
  /** The year of every value that names none. */
  year: Year;
  catalogue: IndicatorCatalogue;
  importId: ImportId;
  /** What the clerk has decided about the workbook; the rest is detected. */
  choices?: ImportChoices;
}>;

/** The figures of one workbook with their cells, and everything about them that the clerk should know. */
export function importSheets({
  file,
  sheets,
  year,
  catalogue,
  importId,
  choices,
}: SheetsToImport): ImportResult {
  const find = indicatorFinder(catalogue, choices?.names);
  const chosen = new Map(Object.entries(choices?.sheets ?? {}));
  const read = sheets.map((sheet) => readSheet({ file, sheet, year, find, choice: chosen.get(sheet.name) }));
  const { kept, repetitions } = settleFigures(read.flatMap(({ figures }) => figures));
  return {
    sheets: read.map(({ reading }) => reading),
    figures: kept.map((figure) => toReadFigure(figure, { file, importId })),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...repetitions.map((repetition) => repetitionProblem(file, repetition)),
      ...catalogueProblems(file, kept),
    ],
  };
}

type SheetToRead = Readonly<{
  file: string;
  sheet: RawSheet;
  year: Year;
  find: IndicatorFinder;
  choice: SheetChoice | undefined;
}>;

type SheetRead = Readonly<{
  reading: SheetReading;
  figures: readonly PlacedFigure[];
  problems: readonly ImportProblem[];
}>;

function readSheet({ file, sheet, year, find, choice }: SheetToRead): SheetRead {
  const place = { file, name: sheet.name, fingerprint: layoutFingerprint(sheet) };
  const leftOut = (layout: SheetReading['layout'], code?: ImportProblem['code']): SheetRead => ({
    reading: { ...place, layout, headerRow: null, mapping: null, tables: [] },
    figures: [],
    problems: code === undefined ? [] : [sheetProblem(file, sheet.name, code)],
  });
  if (sheet.cells.length === 0) return leftOut('empty');
  if (choice?.leftOut === true) return leftOut('left-out');
  if (sheet.hidden && choice?.leftOut !== false) return leftOut('hidden', 'sheet-hidden');
  const grid = toGrid(sheet);
  const table = detectLongTable(grid, year);
  if (table === null) return leftOut('unrecognised', 'sheet-not-recognised');
  const rows = readLongTable({ grid, table, year, find });
  const reading = toTableReading(table, []);
  const { layout, headerRow } = reading;
  return {
    reading: { ...place, layout, headerRow, mapping: toMapping(table), tables: [reading] },
    figures: rows.flatMap((row) => ('value' in row ? [placeFigure(row, sheet.name)] : [])),
    problems: rows.flatMap((row) => ('value' in row ? [] : [rowProblem(row, file, sheet.name)])),
  };
}

function toMapping({ columns }: LongTable): ColumnMapping {
  const letters = (column: number | null): string | null => (column === null ? null : columnLetters(column));
  return {
    indicator: columnLetters(columns.indicator),
    value: columnLetters(columns.value),
    unit: letters(columns.unit),
    department: letters(columns.department),
    year: letters(columns.year),
  };
}

function placeFigure(row: FigureRead, sheet: string): PlacedFigure {
  return { ...row, sheet, code: row.match.indicator?.code ?? ownCode(row.normalisedName) };
}

function toReadFigure(
  figure: PlacedFigure,
  { file, importId }: Pick<SheetsToImport, 'file' | 'importId'>,
): ReadFigure {
  return {
    indicator: figure.code,
    year: figure.year,
    value: figure.value,
    qualifier: figure.qualifier,
    unit: figure.unit,
    department: figure.department,
    source: { kind: 'cell', importId, file, sheet: figure.sheet, cell: figure.valueCell },
    name: figure.name,
    match: { by: figure.match.by, confidence: figure.match.confidence },
  };
}
