import { characterWidth } from './characterWidth.ts';
import { textOf } from './composeRuns.ts';
import type { DocumentBlock } from './documentModel.ts';
import { textWidth, type Layout } from './layout.ts';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** The columns of the metadata header: label and value, twice, as wide as the 版心; in twips. */
export function headerWidths(layout: Layout): readonly number[] {
  const label = layout.headerLabelWidth;
  const values = textWidth(layout) - 2 * label;
  const left = Math.floor(values / 2);
  return [label, left, label, values - left];
}

const narrowest = 3;
const widest = 16;

/** The 版心 shared out by the longest text of each column, within reason; in twips. */
export function columnWidths({ columns, rows }: TableBlock, layout: Layout): readonly number[] {
  const weights = columns.map((name, column) => {
    const texts = [name, ...rows.map((row) => textOf(row[column] ?? []))];
    return Math.min(widest, Math.max(narrowest, ...texts.map(characterWidth))) + 1;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const width = textWidth(layout);
  const edges = weights.map((_, column) => {
    const before = weights.slice(0, column + 1).reduce((sum, weight) => sum + weight, 0);
    return Math.round((width * before) / total);
  });
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}
