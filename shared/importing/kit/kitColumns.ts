/** The columns of a collection workbook, in the order in which they are written. */
export const kitColumns = [
  'number',
  'name',
  'stamp',
  'definition',
  'unit',
  'last',
  'value',
  'qualifier',
  'note',
  'code',
] as const;
export type KitColumn = (typeof kitColumns)[number];

const mark = 'nianbao-column-1';

/** What the hidden row below the header says in each column, so that a column is known by more than its header. */
export function formatColumnMark(column: KitColumn): string {
  return `${mark}|${column}`;
}

export function parseColumnMark(text: string): KitColumn | null {
  const [start, name] = text.trim().split('|');
  return start === mark ? (kitColumns.find((column) => column === name) ?? null) : null;
}
