import { sameNumber } from '../domain/exactDecimal.ts';
import type { ImportId } from '../domain/identity.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { ReadFigure } from '../importing/importResult.ts';
import type { KitTable } from '../importing/kit/findKitTables.ts';
import { formatColumnMark } from '../importing/kit/kitColumns.ts';
import type { KitTableRow } from '../importing/kit/kitTableRow.ts';
import type { KitColumnPlaces } from '../importing/kit/placeKitColumns.ts';
import { readKitRow } from '../importing/kit/readKitRow.ts';
import type { KitRowRead } from '../importing/kit/readKitRow.ts';
import { cellAddress } from '../importing/rawSheet.ts';
import { checkAnswer, checkRow } from './checkAnswer.ts';
import type { Doubt } from './checkAnswer.ts';
import type { IssuedOffice, Kit, KitRow } from './kit.ts';
import { kitProblem } from './kitProblem.ts';
import type { KitProblem } from './kitProblem.ts';

export type TableToRead = Readonly<{
  file: string;
  sheet: string;
  importId: ImportId;
  kit: Kit;
  table: KitTable;
  /** What this very workbook was sent with, and what the office is asked for now. */
  issued: IssuedOffice;
  newest: IssuedOffice;
}>;

export type RowsRead = Readonly<{
  seen: readonly IndicatorCode[];
  figures: readonly ReadFigure[];
  problems: readonly KitProblem[];
}>;

/** Reads an office's rows against what it was sent. */
export function readReturnedTable(reading: TableToRead): RowsRead {
  const { sheet, table, issued } = reading;
  const { columns } = table;
  const office = issued.number;
  if (columns === null) {
    const problem = kitProblem({ sheet, office, code: 'value-column-not-found', about: issued.name });
    return { seen: [], figures: [], problems: [problem] };
  }
  const rows = table.rows.map((row) => readOne(reading, columns, row));
  const figures = rows.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  return {
    seen: table.rows.map(({ stamp }) => stamp.indicator),
    figures,
    problems: [
      ...suspectCopy(reading, figures),
      ...rows.flatMap(({ problems }) => problems),
      ...findAddedRows(reading, columns),
    ],
  };
}

type OneRead = Readonly<{ figure: ReadFigure | null; problems: readonly KitProblem[] }>;

function readOne(reading: TableToRead, columns: KitColumnPlaces, row: KitTableRow): OneRead {
  const { sheet, table, issued, newest } = reading;
  const { indicator } = row.stamp;
  const sent = issued.rows.find((one) => one.indicator === indicator);
  if (sent === undefined) return { figure: null, problems: [] };
  const read = readKitRow(table, columns, row, sent.unit);
  const isAsked = newest.rows.some((one) => one.indicator === indicator);
  if (!isAsked && read.answer.kind === 'none') return { figure: null, problems: [] };
  const doubts = [
    ...(row.torn ? [doubt('row-mixed-up')] : []),
    ...(isAsked ? [] : [doubt('row-no-longer-asked')]),
    ...checkRow(read, sent, issued.rows),
    ...checkAnswer(read, sent),
  ];
  const isBlocked = doubts.some(({ blocking }) => blocking);
  return {
    figure: isBlocked ? null : toFigure(reading, sent, read),
    problems: doubts.map((one) =>
      kitProblem({ sheet, office: issued.number, cell: read.cell, about: sent.name, ...one }),
    ),
  };
}

function doubt(code: Doubt['code']): Doubt {
  return { code, blocking: true, found: '', sent: '' };
}

function toFigure(
  { file, sheet, importId, kit, newest }: TableToRead,
  { indicator, name, unit }: KitRow,
  { answer, cell }: KitRowRead,
): ReadFigure | null {
  if (answer.kind !== 'value') return null;
  const { value, qualifier } = answer;
  return {
    indicator,
    year: kit.year,
    value,
    qualifier,
    unit,
    department: newest.name,
    source: { kind: 'cell', importId, file, sheet, cell },
    name,
    match: { by: 'code', confidence: 1 },
  };
}

/** Last year's numbers typed in again: all equal where three or more can be compared. */
function suspectCopy({ sheet, issued }: TableToRead, figures: readonly ReadFigure[]): readonly KitProblem[] {
  const comparable = figures.flatMap(({ indicator, value }) => {
    const last = issued.rows.find((row) => row.indicator === indicator)?.last ?? null;
    return last === null || Number(value) === 0 ? [] : [sameNumber(last.value, value)];
  });
  if (comparable.length < 3 || comparable.includes(false)) return [];
  const found = String(comparable.length);
  const about = issued.name;
  return [
    kitProblem({ sheet, office: issued.number, code: 'same-as-last-year', blocking: false, about, found }),
  ];
}

/** Rows between and right below the office's own that nobody sent, with a name and something in the value's column. */
function findAddedRows(
  { sheet, table, issued }: TableToRead,
  columns: KitColumnPlaces,
): readonly KitProblem[] {
  const { grid, rows } = table;
  const own = new Set(rows.map(({ row }) => row));
  const named = columns.name;
  const [first, last] = [Math.min(...own), Math.max(...own)];
  if (named === undefined) return [];
  const added: KitProblem[] = [];
  for (let row = first; row <= last || grid.cellsOf(row).length > 0; row += 1) {
    const name = grid.cell(row, named)?.text ?? '';
    const value = grid.cell(row, columns.value)?.text ?? '';
    const isHead = name === '指标' || name === formatColumnMark('name');
    if (own.has(row) || name === '' || value === '' || isHead) continue;
    added.push(
      kitProblem({
        sheet,
        office: issued.number,
        cell: cellAddress(row, columns.value),
        code: 'row-added',
        about: name.slice(0, 60),
        found: value.slice(0, 60),
      }),
    );
  }
  return added;
}
