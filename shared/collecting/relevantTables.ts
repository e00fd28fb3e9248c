import type { ReadFigure } from '../importing/importResult.ts';
import type { KitProblem } from './kitProblem.ts';
import type { ReturnedTable, ReturnedWorkbook } from './readReturned.ts';

/** A workbook that has been read, with the file that it is. */
export type ReceivedWorkbook = Readonly<{ file: number; fileName: string; returned: ReturnedWorkbook }>;

/** One office's table with its file and its own problems. */
export type ReceivedTable = ReturnedTable &
  Readonly<{ file: number; fileName: string; problems: readonly KitProblem[] }>;

/** True when nothing was filled in, rightly or wrongly. */
export function isEmpty({ figures, problems }: ReceivedTable): boolean {
  return (
    figures.length === 0 && !problems.some(({ cell, code }) => cell !== null && code !== 'answer-missing')
  );
}

/** The tables that speak for an office: current before outdated ones, and filled in before empty ones. */
export function relevantTables(
  workbooks: readonly ReceivedWorkbook[],
  office: number,
): readonly ReceivedTable[] {
  const tables = workbooks.flatMap(({ file, fileName, returned }) =>
    returned.tables
      .filter((table) => table.office === office)
      .map((table) => ({ ...table, file, fileName, problems: problemsOf(returned, table) })),
  );
  return preferred(
    preferred(tables, ({ outdated }) => !outdated),
    (table) => !isEmpty(table),
  );
}

function preferred(
  tables: readonly ReceivedTable[],
  isBetter: (table: ReceivedTable) => boolean,
): readonly ReceivedTable[] {
  const better = tables.filter(isBetter);
  return better.length > 0 ? better : tables;
}

function problemsOf({ problems }: ReturnedWorkbook, { sheet, office }: ReturnedTable): readonly KitProblem[] {
  return problems.filter((problem) => problem.sheet === sheet && problem.office === office);
}

/** What each file gives to the store: nothing from an outdated table unless the clerk takes it. */
export function figuresToTake(
  workbooks: readonly ReceivedWorkbook[],
  offices: readonly number[],
  accepted: ReadonlySet<number>,
): readonly Readonly<{ file: number; figures: readonly ReadFigure[] }>[] {
  const taken = offices.flatMap((office) =>
    relevantTables(workbooks, office).filter(({ outdated }) => !outdated || accepted.has(office)),
  );
  return workbooks.map(({ file }) => ({
    file,
    figures: taken.filter((table) => table.file === file).flatMap(({ figures }) => figures),
  }));
}
