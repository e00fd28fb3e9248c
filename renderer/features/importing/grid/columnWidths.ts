import type { RawCell } from '../../../../shared/importing/rawSheet.ts';

const narrowest = 64;
const widest = 248;
const wide = 13;
const padding = 32;

/** A width in pixels for each column that shows most of what the given cells say; a merged cell asks for none. */
export function columnWidths(cells: readonly RawCell[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => narrowest);
  for (const { column, text, columns: span = 1 } of cells) {
    if (span > 1 || column >= columns) continue;
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

/** About how wide a text is drawn: Chinese characters and full-width marks take a square, others half of one. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character > '\u2E7F' ? wide : wide * 0.56;
    if (width > widest) return width;
  }
  return Math.ceil(width);
}
