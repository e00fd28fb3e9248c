import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { WorkbookReading } from '../../../../shared/importing/importResult.ts';
import type { SheetsToImport } from '../../../../shared/importing/importSheets.ts';
import type { OpenWorkbook } from '../../spreadsheet/openWorkbook.ts';
import { namesOf, rememberedChoices } from './batchMemory.ts';
import type { Memory } from './batchMemory.ts';

export type Remembered = Readonly<{
  result: WorkbookReading;
  /** The sheets that were read as such sheets were before. */
  remembered: ReadonlySet<string>;
}>;

/** Understands a workbook with what is remembered for its bureau, below what has been decided on its sheets. */
export async function interpretRemembered(
  workbook: Pick<OpenWorkbook, 'interpret'>,
  asked: Pick<SheetsToImport, 'year' | 'catalogue' | 'importId'>,
  memory: Memory,
  decided: Readonly<Record<string, SheetChoice>>,
): Promise<Remembered> {
  const names = namesOf(memory);
  const detected = await workbook.interpret({ ...asked, choices: { sheets: decided, names } });
  // What is remembered is found by the layout, which the reader alone can tell.
  const before = rememberedChoices(memory, decided, detected.sheets);
  const remembered = new Set(Object.keys(before));
  if (remembered.size === 0) return { result: detected, remembered };
  const sheets = { ...decided, ...before };
  return { result: await workbook.interpret({ ...asked, choices: { sheets, names } }), remembered };
}
