import { completeMapping } from '../../../shared/importing/completeMapping.ts';
import type { EditContext } from '../../../shared/importing/editMapping.ts';
import type { ImportChoices, SheetChoice } from '../../../shared/importing/importChoices.ts';
import type { MappingFile, SheetWish } from '../../../shared/importing/mappingFile.ts';
import { toGrid } from '../../../shared/importing/sheetGrid.ts';
import type { TableMapping } from '../../../shared/importing/tableMapping.ts';
import type { OpenWorkbook } from '../spreadsheet/openWorkbook.ts';

/** A mapping file asks for a column by a word that heads none in this sheet. */
export class ColumnNotFound extends Error {
  readonly sheet: string;
  readonly column: string;

  constructor(sheet: string, column: string) {
    super(`no column ${column} in ${sheet}`);
    this.sheet = sheet;
    this.column = column;
  }
}

/** What a mapping file says about a workbook, with what it leaves out found in its sheets; throws ColumnNotFound. */
export async function chooseTables(
  workbook: Pick<OpenWorkbook, 'sheets' | 'rows'>,
  mapping: MappingFile,
  context: Omit<EditContext, 'grid'>,
): Promise<ImportChoices> {
  const chosen = workbook.sheets.map(async ({ name, hidden, cells }, index) => {
    const wish = mapping.sheets.get(name) ?? (hidden || cells === 0 ? null : mapping.everySheet);
    if (wish === null) return [];
    const rows = wish.tables === undefined ? [] : await workbook.rows(index, 0, rowsToLookAt);
    const grid = toGrid({ cells: rows });
    return [[name, toChoice(name, wish, { ...context, grid })] as const];
  });
  return { sheets: Object.fromEntries((await Promise.all(chosen)).flat()), names: mapping.names };
}

/** Headers and first rows stand among these. */
const rowsToLookAt = 200;

function toChoice(sheet: string, { leftOut, tables }: SheetWish, context: EditContext): SheetChoice {
  // A hidden sheet that is asked for by name is read.
  const isOut = leftOut ?? (tables === undefined ? undefined : false);
  return {
    ...(isOut === undefined ? {} : { leftOut: isOut }),
    ...(tables === undefined ? {} : { tables: tables.map((wish) => complete(sheet, wish, context)) }),
  };
}

function complete(
  sheet: string,
  wish: NonNullable<SheetWish['tables']>[number],
  context: EditContext,
): TableMapping {
  const mapping = completeMapping(wish, context);
  if ('missing' in mapping) throw new ColumnNotFound(sheet, mapping.missing);
  return mapping;
}
