import { holdSheets } from './heldSheets.ts';
import type { HeldSheets } from './heldSheets.ts';
import { megabyte } from './readingLimits.ts';
import { readSheets } from './readSheets.ts';
import type { SheetsFile } from './readSheets.ts';

/** Reads a workbook and keeps its cells, and nothing else; throws ReadingRefused. */
export async function readAndHold(file: SheetsFile): Promise<HeldSheets> {
  const held = holdSheets(file.name, await readSheets(file));
  // What was inflated would lie about until memory gets scarce, beside what interpreting needs.
  if (file.bytes.length > megabyte) collectGarbage?.();
  return held;
}

// There with the flag --expose-gc, which the reader's process has.
const { gc: collectGarbage } = globalThis as { readonly gc?: () => void };
