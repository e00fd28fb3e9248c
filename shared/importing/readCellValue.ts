import { shift, toDecimal } from '../domain/exactDecimal.ts';
import type { ImportProblemCode } from './importResult.ts';
import type { RawCell } from './rawSheet.ts';
import { readNumber } from './readNumber.ts';
import type { NumberRead } from './readNumber.ts';

export type CellValue = NumberRead | Readonly<{ refused: ImportProblemCode }>;

/** The number of one cell, whatever the cell is, or why it holds none. */
export function readCellValue({ kind, text, percent }: RawCell): CellValue {
  switch (kind) {
    case 'number':
      return readPlain(text, percent);
    case 'text':
      return text.startsWith('=') ? { refused: 'formula-without-value' } : readNumber(text);
    case 'date':
      return { refused: 'value-is-a-date' };
    case 'error':
      return { refused: 'value-is-an-error' };
    case 'formula-without-value':
      return { refused: 'formula-without-value' };
    case 'boolean':
      return { refused: 'value-not-a-number' };
  }
}

function readPlain(text: string, percent: boolean): CellValue {
  // Longer ones come from broken files only, and would outgrow ExactDecimal as a per cent.
  const value = text.length > 50 ? null : toDecimal(text);
  if (value === null) return { refused: 'value-not-a-number' };
  if (percent) return { value: shift(value, 2), qualifier: null, unit: '%', scaled: false };
  return { value, qualifier: null, unit: '', scaled: false };
}
