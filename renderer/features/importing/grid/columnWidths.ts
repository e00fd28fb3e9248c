import type { RawCell } from '../../../../shared/importing/rawSheet.ts';

const narrowest = 64;
const widest = 248;
const wide = 13;
const padding = 32;

/**
 * A width in pixels for each column that shows most of what the given cells say. Merged cells ask for none, nor do
 * the titles and notes that stand nearly alone in their rows.
 */
export function columnWidths(cells: readonly RawCell[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => narrowest);
  const perRow = new Map<number, number>();
  for (const { row } of cells) perRow.set(row, (perRow.get(row) ?? 0) + 1);
  const usual = Math.min(3, Math.max(0, ...perRow.values()));
  for (const { row, column, text, columns: span = 1 } of cells) {
    if (span > 1 || column >= columns || (perRow.get(row) ?? 0) < usual) continue;
    const wanted = Math.min(widest, textWidth(text) + padding);
    if (wanted > (widths[column] ?? 0)) widths[column] = wanted;
  }
  return widths;
}

/** Where each column begins, and after the last one where it ends. */
export function columnStarts(widths: readonly number[]): readonly number[] {
  let end = 0;
  return [0, ...widths.map((width) => (end += width))];
}

/** About how wide a text is drawn, up to `most`: Chinese characters and full-width marks take a square, others half. */
export function textWidth(text: string, most = widest): number {
  let width = 0;
  for (const character of text) {
    width += character > '\u2E7F' ? wide : wide * 0.56;
    if (width > most) return width;
  }
  return Math.ceil(width);
}
