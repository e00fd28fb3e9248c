import type { Year } from '../domain/year.ts';
import type { DetectedTable } from './detectedTable.ts';
import { detectTables } from './detectTables.ts';
import type { SheetChoice } from './importChoices.ts';
import { cellProblem, sheetProblem } from './importProblems.ts';
import type { ImportProblem, SheetReading } from './importResult.ts';
import { isNotes } from './isNotes.ts';
import type { KitSheetRead } from './kit/readKitSheet.ts';
import { isRegistry } from './kit/registryRow.ts';
import { layoutFingerprint } from './layoutFingerprint.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawSheet } from './rawSheet.ts';
import type { CellProblem, FigureRead, PlaceRead } from './readPlace.ts';
import { readTable } from './readTable.ts';
import { toGrid } from './sheetGrid.ts';
import type { OtherYear } from './statedYears.ts';
import type { TableMapping } from './tableMapping.ts';
import type { TableRead } from './tableRead.ts';
import { toColumnMapping, toTableReading } from './toTableReading.ts';

export type SheetToRead = Readonly<{
  file: string;
  sheet: RawSheet;
  year: Year;
  find: IndicatorFinder;
  choice: SheetChoice | undefined;
  otherYear: OtherYear | null;
  /** Reads the sheet by the marks of a collection kit, if it has them. */
  readKit: (sheet: RawSheet) => KitSheetRead | null;
}>;

export type SheetRead = Readonly<{
  reading: SheetReading;
  figures: readonly FigureRead[];
  problems: readonly ImportProblem[];
}>;

/** Reads the tables of one sheet, detected or chosen; or says why it has none. */
export function readSheet({ file, sheet, year, find, choice, otherYear, readKit }: SheetToRead): SheetRead {
  const place = { file, name: sheet.name, fingerprint: layoutFingerprint(sheet) };
  const leftOut = (layout: SheetReading['layout'], code?: ImportProblem['code']): SheetRead => ({
    reading: { ...place, layout, headerRow: null, mapping: null, tables: [] },
    figures: [],
    problems: code === undefined ? [] : [sheetProblem(file, sheet.name, code)],
  });
  if (sheet.cells.length === 0) return leftOut('empty');
  if (choice?.leftOut === true) return leftOut('left-out');
  if (isRegistry(sheet)) return leftOut('hidden');
  if (sheet.hidden && choice?.leftOut !== false) return leftOut('hidden', 'sheet-hidden');
  const kit = choice?.tables === undefined ? readKit(sheet) : null;
  if (kit !== null) return toKitSheet(kit, place);
  const grid = toGrid(sheet);
  const tables = choice?.tables?.map(chosenTable) ?? withYear(detectTables(grid, { year, find }), otherYear);
  const [first] = tables;
  if (first === undefined) {
    return isNotes(sheet) ? leftOut('notes') : leftOut('unrecognised', 'sheet-not-recognised');
  }
  const { layout, headerRow } = first.mapping;
  const reads = tables.map((table) => ({
    table,
    read: readTable({ grid, sheet: sheet.name, mapping: table.mapping, year, find }),
  }));
  const places = partition(reads.map(({ read }) => read.places));
  const told = reads.flatMap(({ table, read }) => [
    ...read.problems.filter(
      () => table.unread.length === 0 || table.mapping.layout !== 'indicators-by-departments',
    ),
    ...unreadColumns(table, read),
  ]);
  const doubt = choice?.tables === undefined ? yearProblem(otherYear, year, places.figures) : [];
  return {
    reading: {
      ...place,
      layout,
      headerRow,
      mapping: toColumnMapping(first.mapping),
      tables: reads.map(({ table, read }) => toTableReading(table, read)),
    },
    figures: places.figures,
    problems: [...doubt, ...places.problems, ...told].map((one) => cellProblem(one, file, sheet.name)),
  };
}

/** A sheet of a collection kit needs no guessing: its rows say what they are. */
function toKitSheet(
  { mappings, figures, problems }: KitSheetRead,
  place: Pick<SheetReading, 'file' | 'name' | 'fingerprint'>,
): SheetRead {
  const [first] = mappings;
  return {
    reading: {
      ...place,
      layout: 'long-table',
      headerRow: null,
      mapping: first === undefined ? null : toColumnMapping(first),
      tables: mappings.map((mapping) =>
        toTableReading(chosenTable(mapping), { places: [], problems: [], totalRows: [], sideRows: [] }),
      ),
    },
    figures,
    problems: problems.map((problem) => cellProblem(problem, place.file, place.name)),
  };
}

type Partition = Readonly<{ figures: readonly FigureRead[]; problems: readonly CellProblem[] }>;

function partition(tables: readonly (readonly PlaceRead[])[]): Partition {
  const figures: FigureRead[] = [];
  const problems: CellProblem[] = [];
  for (const places of tables) {
    for (const place of places) {
      if ('value' in place) {
        figures.push(place);
        if (place.mayBeFraction === true) problems.push(fractionProblem(place));
      } else problems.push(place);
    }
  }
  return { figures, problems };
}

function fractionProblem({ valueCell, value, name }: FigureRead): CellProblem {
  return { code: 'rate-may-be-a-fraction', cell: valueCell, text: name, other: value };
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
  figures: readonly FigureRead[],
): readonly CellProblem[] {
  const isMeant = figures.some((figure) => figure.year === asked);
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
