import { cleanLine } from './cleanLine.ts';
import { type PastedBlock, type PastedCell, type PastedLine, pasteLimits, type PastedRow } from './pasted.ts';

type TableLine = Extract<PastedLine, { kind: 'table' }>;

/** A table of the page as a block of the report; null when nothing stands in it. */
interface MadeTable {
  readonly block: Extract<PastedBlock, { kind: 'table' }> | null;
  readonly spread: number;
  readonly nested: number;
  readonly isTooLarge: boolean;
}

/** True for a table that only places text on a page: nothing stands beside anything. */
export function isFrame({ rows }: TableLine): boolean {
  return rows.every(({ cells }) => cells.length <= 1);
}

/** A rectangle of cells: merged ones repeat their text, a title over all columns is the caption, heads become one row. */
export function toTable(table: TableLine): MadeTable {
  const { grid, spread, width } = layOut(table.rows);
  const nested = table.rows.flatMap(({ cells }) => cells).filter(holdsTable).length;
  const isTooLarge = width > pasteLimits.columns || grid.length > pasteLimits.rows;
  const written = grid.filter(({ texts }) => texts.some((text) => text !== ''));
  if (isTooLarge || written.length === 0) return { block: null, spread: 0, nested, isTooLarge };
  const caption = cleanLine(table.caption);
  const title = caption === '' && written.length > 1 && isTitle(written[0], width) ? written[0] : null;
  const body = title === null ? written : written.slice(1);
  const depth = headDepth(body);
  const columns = joinHeads(body.slice(0, depth), width);
  const named = columns.every((column) => column.length <= 200);
  const rows = (named ? body.slice(depth) : body).map(({ texts }) => texts);
  return {
    block: {
      kind: 'table',
      caption: (title?.texts[0] ?? caption).slice(0, 300) || null,
      columns: named ? columns : columns.map(() => ''),
      rows,
    },
    spread: spread - (title === null ? 0 : width - 1),
    nested,
    isTooLarge,
  };
}

interface GridRow {
  readonly texts: readonly string[];
  readonly isHead: boolean;
  /** The widest and the tallest of its own cells. */
  readonly widest: number;
  readonly tallest: number;
  readonly own: number;
}

/** Each cell's text in every place that it covers. */
function layOut(rows: readonly PastedRow[]): {
  readonly grid: readonly GridRow[];
  readonly spread: number;
  readonly width: number;
} {
  const places: (string | undefined)[][] = rows.map(() => []);
  let spread = 0;
  rows.forEach(({ cells }, top) => {
    let left = 0;
    for (const cell of cells) {
      while (places[top]?.[left] !== undefined) left += 1;
      if (left >= pasteLimits.columns * 2) break;
      spread += fill(places, { cell, top, left });
      left += 1;
    }
  });
  const width = Math.max(0, ...places.map((row) => row.length));
  const grid = rows.map(({ cells, isHead }, index) => ({
    texts: Array.from({ length: width }, (_, column) => places[index]?.[column] ?? ''),
    isHead,
    widest: Math.max(1, ...cells.map(({ columns }) => columns)),
    tallest: Math.max(1, ...cells.map((cell) => cell.rows)),
    own: cells.length,
  }));
  return { grid, spread, width };
}

function fill(
  places: (string | undefined)[][],
  { cell, top, left }: { readonly cell: PastedCell; readonly top: number; readonly left: number },
): number {
  const text = cellText(cell.lines);
  const columns = Math.min(cell.columns, pasteLimits.columns * 2 - left);
  const rows = Math.min(cell.rows, places.length - top);
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) {
      const row = places[top + down];
      if (row !== undefined) row[left + right] ??= text;
    }
  return text === '' ? 0 : rows * columns - 1;
}

/** The lines of a cell in one; a table inside it gives its words. */
function cellText(lines: readonly PastedLine[]): string {
  return lines
    .map((line) =>
      line.kind === 'text'
        ? cleanLine(line.marker + line.text)
        : line.rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell.lines))).join(' '),
    )
    .filter((text) => text !== '')
    .join(' ');
}

function holdsTable({ lines }: PastedCell): boolean {
  return lines.some(({ kind }) => kind === 'table');
}

/** One cell over all columns above the table says what the table is. */
function isTitle(row: GridRow | undefined, width: number): boolean {
  return row?.own === 1 && width > 1 && row.widest >= width && (row.texts[0] ?? '').length <= 300;
}

/** How many rows name the columns: those that say so, else the first with the rows that its merged cells reach into. */
function headDepth(rows: readonly GridRow[]): number {
  const said = rows.findIndex(({ isHead }) => !isHead);
  if (said !== 0) return said < 0 ? 1 : said;
  const [first] = rows;
  if (first === undefined) return 0;
  const depth = first.widest > 1 ? Math.max(2, first.tallest) : first.tallest;
  return Math.min(depth, rows.length > 1 ? rows.length - 1 : 1);
}

function joinHeads(rows: readonly GridRow[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => {
    const names = rows.map(({ texts }) => texts[column] ?? '').filter((text) => text !== '');
    return [...new Set(names)].join('：');
  });
}
