import { ExactDecimal, shift } from '../../../../shared/domain/exactDecimal.ts';
import type { RawCell } from '../../../../shared/importing/rawSheet.ts';

/** What the cell shows: a per cent as it is seen in the workbook, everything else as it was read. */
export function cellText({ kind, text, percent }: Pick<RawCell, 'kind' | 'text' | 'percent'>): string {
  if (kind !== 'number' || !percent) return text;
  const fraction = ExactDecimal.safeParse(text);
  return fraction.success ? `${shift(fraction.data, 2)}%` : text;
}
