import { ImportId } from '../../shared/domain/identity.ts';
import type { Kit } from '../../shared/collecting/kit.ts';
import { readReturned } from '../../shared/collecting/readReturned.ts';
import type { ReturnedWorkbook } from '../../shared/collecting/readReturned.ts';
import { kitColumns } from '../../shared/importing/kit/kitColumns.ts';
import type { KitColumn } from '../../shared/importing/kit/kitColumns.ts';
import { parseStamp } from '../../shared/importing/kit/kitStamp.ts';
import type { RawCell } from '../../shared/importing/rawSheet.ts';
import type { ListedSheet } from './listedSheet.ts';
import { readWorkbook } from './readWorkbook.ts';
import { kitFile } from './aKit.ts';

/** What an office writes: a number or a text beside an indicator's code, or into another cell of its row. */
export type Answers = Readonly<Record<string, number | string | Partial<Record<KitColumn, number | string>>>>;

/** The sheets of an office's workbook as they are read from its file, filled in. */
export async function filledIn(
  kit: Kit,
  office: number,
  answers: Answers = {},
): Promise<readonly ListedSheet[]> {
  const sheets = await readWorkbook({ name: '收集表.xlsx', bytes: kitFile(kit, office) });
  return sheets.map((sheet) => (sheet.hidden ? sheet : fillIn(sheet, answers)));
}

function fillIn(sheet: ListedSheet, answers: Answers): ListedSheet {
  return Object.entries(answers).reduce((filled, [code, answer]) => {
    const row = rowOf(sheet, code);
    const cells = typeof answer === 'object' ? answer : { value: answer };
    return Object.entries(cells).reduce(
      // The keys of an answer are columns, as its type says.
      (one, [column, content]) => put(one, row, placeOf(column as KitColumn), content),
      filled,
    );
  }, sheet);
}

/** The row, counted from 0, that carries an indicator's stamp. */
export function rowOf(sheet: ListedSheet, code: string): number {
  const cell = sheet.cells.find(({ text }) => parseStamp(text)?.indicator === code);
  if (cell === undefined) throw new Error(`no row for ${code}`);
  return cell.row;
}

export function placeOf(column: KitColumn): number {
  return kitColumns.indexOf(column);
}

/** The sheet with one cell set anew; an empty text empties it. */
export function put(sheet: ListedSheet, row: number, column: number, content: number | string): ListedSheet {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const kind = typeof content === 'number' ? 'number' : 'text';
  const cell: RawCell = { row, column, kind, text: String(content), percent: false };
  return { ...sheet, cells: inOrder(content === '' ? others : [...others, cell]) };
}

/** The sheet with every cell moved to where `move` says, or dropped for null. */
export function moveCells(
  sheet: ListedSheet,
  move: (cell: RawCell) => Partial<Pick<RawCell, 'row' | 'column'>> | null,
): ListedSheet {
  const cells = sheet.cells.flatMap((cell) => {
    const moved = move(cell);
    return moved === null ? [] : [{ ...cell, ...moved }];
  });
  return { ...sheet, cells: inOrder(cells) };
}

function inOrder(cells: readonly RawCell[]): readonly RawCell[] {
  return cells.toSorted((left, right) => left.row - right.row || left.column - right.column);
}

/** Reads sheets as a file that has come back to the desk of `kit`. */
export function receive(
  kit: Kit,
  sheets: readonly ListedSheet[],
  kits: readonly Kit[] = [kit],
): ReturnedWorkbook {
  return readReturned({ file: '交回.xlsx', sheets, importId: ImportId.parse('import-1'), kit, kits });
}

/** Indicator and value of every figure, as 4425 or 4700余. */
export function valuesOf({ tables }: ReturnedWorkbook): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tables.flatMap(({ figures }) =>
      figures.map(({ indicator, value, qualifier }) => [indicator, value + (qualifier ?? '')]),
    ),
  );
}

/** The codes of the problems, with what each is about. */
export function problemsOf({ problems }: ReturnedWorkbook): readonly string[] {
  return problems.map(({ code, about }) => `${code} ${about}`.trim());
}
