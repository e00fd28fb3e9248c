import { roleOfCell } from '../../../../shared/importing/cellRole.ts';
import type { BatchProblem } from '../../../../shared/importing/importBatch.ts';
import { columnIndex, parseAddress } from '../../../../shared/importing/rawSheet.ts';
import type { TableReading } from '../../../../shared/importing/tableReading.ts';
import type { GridDrawing, GridFrame, ProblemMark, Shade } from '../grid/gridParts.ts';

/** What a drawing says, in the window's language. */
export interface DrawingWords {
  readonly nameOf: (table: number) => string;
  readonly letters: GridDrawing['letters'];
}

/** What is drawn over the cells of a sheet: tints by its tables, marks by its problems. */
export function drawSheet(
  tables: readonly TableReading[],
  rows: number,
  problems: readonly BatchProblem[],
  words: DrawingWords,
): GridDrawing {
  const columns = tables.map(shadesOfColumns);
  const narrowed = tables.map(narrowByColumn);
  const totals = new Set(tables.flatMap(({ totalRows }) => totalRows));
  return {
    shadeOf(row, column) {
      for (const tableAt of narrowed) {
        const table = tableAt(column);
        const role = roleOfCell(table, row, column);
        if (role !== 'none') return role;
      }
      return 'none';
    },
    columnMark: (column) => columns.find((shades) => shades.has(column))?.get(column) ?? null,
    rowMark: (row) => (totals.has(row + 1) ? 'total' : tables.some(isHeader(row)) ? 'header' : null),
    letters: words.letters,
    problems: markProblems(problems),
    frames: tables.map((table, index) => frameOf(table, rows, tables.length > 1 ? words.nameOf(index) : '')),
  };
}

/** A table as far as one column is concerned: quick to ask, however many columns or pairs it has. */
function narrowByColumn(table: TableReading): (column: number) => TableReading {
  const known = new Map<number, TableReading>();
  const isAt = (address: string, column: number): boolean => parseAddress(address).column === column;
  return (column) => {
    const held = known.get(column);
    if (held !== undefined) return held;
    const narrow = {
      ...table,
      columns: table.columns.filter((one) => columnIndex(one.column) === column),
      pairs: table.pairs.filter(({ label, value }) => isAt(label, column) || isAt(value, column)),
    };
    known.set(column, narrow);
    return narrow;
  };
}

/** What the columns of a table hold; the cells of a form have no columns in common. */
function shadesOfColumns({ layout, columns }: TableReading): ReadonlyMap<number, Shade> {
  if (layout === 'form') return new Map();
  return new Map(
    columns.map(({ column, role }) => [
      columnIndex(column),
      role === 'indicator' || role === 'group' ? 'label' : role,
    ]),
  );
}

function isHeader(row: number): (table: TableReading) => boolean {
  return ({ headerRow, headerRows }) =>
    headerRow !== null && row + 1 >= headerRow && row + 1 < headerRow + headerRows;
}

function frameOf(table: TableReading, rows: number, name: string): GridFrame {
  return {
    name,
    top: (table.headerRow ?? table.firstRow) - 1,
    bottom: (table.lastRow ?? rows) - 1,
    left: columnIndex(table.firstColumn),
    right: columnIndex(table.lastColumn),
  };
}

function markProblems(
  problems: readonly BatchProblem[],
): ReadonlyMap<number, ReadonlyMap<number, ProblemMark>> {
  const marks = new Map<number, Map<number, ProblemMark>>();
  for (const { cell, blocking } of problems) {
    if (cell === null) continue;
    const { row, column } = parseAddress(cell);
    const marked = marks.get(row) ?? new Map<number, ProblemMark>();
    if (marked.get(column) !== 'blocking') marked.set(column, blocking ? 'blocking' : 'hint');
    marks.set(row, marked);
  }
  return marks;
}
