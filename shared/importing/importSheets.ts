import type { ImportId } from '../domain/identity.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { Year } from '../domain/year.ts';
import type { DetectedTable } from './detectedTable.ts';
import { detectTables } from './detectTables.ts';
import type { ImportProblem, ImportResult, ReadFigure, SheetReading } from './importResult.ts';
import type { ImportChoices, SheetChoice } from './importChoices.ts';
import { catalogueProblems, cellProblem, repetitionProblem, sheetProblem } from './importProblems.ts';
import { isNotes } from './isNotes.ts';
import { layoutFingerprint } from './layoutFingerprint.ts';
import { indicatorFinder, ownCode } from './matchIndicator.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawSheet } from './rawSheet.ts';
import type { CellProblem, FigureRead, PlaceRead } from './readPlace.ts';
import { readTable } from './readTable.ts';
import type { TableRead } from './tableRead.ts';
import { settleFigures } from './settleFigures.ts';
import type { PlacedFigure } from './settleFigures.ts';
import { findOtherYears } from './statedYears.ts';
import type { OtherYear } from './statedYears.ts';
import { toGrid } from './sheetGrid.ts';
import type { TableMapping } from './tableMapping.ts';
import { toColumnMapping, toTableReading } from './toTableReading.ts';

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
  const otherYears = findOtherYears(sheets, year);
  const read = sheets.map((sheet, index) =>
    readSheet({
      file,
      sheet,
      year,
      find,
      choice: chosen.get(sheet.name),
      otherYear: otherYears[index] ?? null,
    }),
  );
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
  otherYear: OtherYear | null;
}>;

type SheetRead = Readonly<{
  reading: SheetReading;
  figures: readonly PlacedFigure[];
  problems: readonly ImportProblem[];
}>;

function readSheet({ file, sheet, year, find, choice, otherYear }: SheetToRead): SheetRead {
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
  const tables = choice?.tables?.map(chosenTable) ?? withYear(detectTables(grid, { year, find }), otherYear);
  const [first] = tables;
  if (first === undefined) {
    return isNotes(sheet) ? leftOut('notes') : leftOut('unrecognised', 'sheet-not-recognised');
  }
  const { layout, headerRow } = first.mapping;
  const reads = tables.map((table) => ({
    table,
    read: readTable({ grid, mapping: table.mapping, year, find }),
  }));
  const places = reads.flatMap(({ read }) => read.places);
  const told = reads.flatMap(({ table, read }) => [...read.problems, ...unreadColumns(table, read)]);
  const doubt = choice?.tables === undefined ? yearProblem(otherYear, year, places) : [];
  return {
    reading: {
      ...place,
      layout,
      headerRow,
      mapping: toColumnMapping(first.mapping),
      tables: reads.map(({ table, read }) => toTableReading(table, read)),
    },
    figures: places.flatMap((one) => ('value' in one ? [placeFigure(one, sheet.name)] : [])),
    problems: [...doubt, ...places, ...told].flatMap((one) =>
      'value' in one ? [] : [cellProblem(one, file, sheet.name)],
    ),
  };
}

/** Where the workbook has a sheet for each year, each takes its own. */
function withYear(tables: readonly DetectedTable[], other: OtherYear | null): readonly DetectedTable[] {
  if (other?.isOneOfSeveral !== true) return tables;
  return tables.map((table) => ({ ...table, mapping: { ...table.mapping, year: other.year } }));
}

/** Told when figures are read for the asked year under a title of another. */
function yearProblem(
  other: OtherYear | null,
  asked: Year,
  places: readonly PlaceRead[],
): readonly CellProblem[] {
  const isMeant = places.some((place) => 'value' in place && place.year === asked);
  if (other === null || other.isOneOfSeveral || !isMeant) return [];
  return [{ code: 'title-names-other-year', cell: other.cell, text: other.text, other: String(asked) }];
}

function chosenTable(mapping: TableMapping): DetectedTable {
  return { mapping, unitCell: null, unread: [] };
}

/** A column of numbers that is not read, told at its header. */
function unreadColumns({ mapping, unread }: DetectedTable, { places }: TableRead): readonly CellProblem[] {
  if (places.length === 0) return [];
  const row = (mapping.headerRow ?? 1) + Math.max(1, mapping.headerRows) - 1;
  return unread.map(({ column, text }) => ({
    code: 'column-not-read',
    cell: cellAddress(row - 1, column),
    text,
  }));
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
