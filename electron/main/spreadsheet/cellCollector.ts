import type { CellList, RawCell } from '../../../shared/importing/rawSheet.ts';
import type { CellContent } from './cellContent.ts';
import type { CountCell } from './cellCounter.ts';
import type { FindBlock, MergedBlock } from './mergedBlocks.ts';

/** Takes the cells of a sheet in reading order. */
export type CellCollector = Readonly<{
  /** A merged block speaks at its first cell only, with its size. */
  add: (row: number, column: number, content: CellContent) => void;
  /** What has been taken so far. */
  list: () => CellList;
}>;

/**
 * Keeps cells as columns of numbers and texts: an object for each would take three times the memory, and the garbage
 * collector would carry them about while they come.
 */
export function cellCollector(countCell: CountCell, findBlock: FindBlock = () => null): CellCollector {
  let [rows, columns, kinds] = [new Int32Array(64), new Int32Array(64), new Uint8Array(64)];
  const texts: string[] = [];
  const blocks = new Map<number, MergedBlock>();
  return {
    add: (row, column, { kind, text, percent }) => {
      const block = findBlock(row, column);
      if (block !== null && (block.top !== row || block.left !== column)) return;
      countCell();
      const index = texts.length;
      if (index === rows.length) {
        rows = twiceAsLong(rows, new Int32Array(index * 2));
        columns = twiceAsLong(columns, new Int32Array(index * 2));
        kinds = twiceAsLong(kinds, new Uint8Array(index * 2));
      }
      rows[index] = row;
      columns[index] = column;
      kinds[index] = kindNames.indexOf(kind) + (percent ? asPercent : 0);
      texts.push(text);
      if (block !== null) blocks.set(index, block);
    },
    list: () => toList({ rows, columns, kinds, texts, blocks }),
  };
}

const kindNames: readonly RawCell['kind'][] = [
  'text',
  'number',
  'boolean',
  'date',
  'error',
  'formula-without-value',
];
/** Added to the place of a kind. */
const asPercent = 8;

function twiceAsLong<T extends Int32Array | Uint8Array>(before: T, longer: T): T {
  longer.set(before);
  return longer;
}

type Packed = Readonly<{
  rows: Int32Array;
  columns: Int32Array;
  kinds: Uint8Array;
  texts: readonly string[];
  blocks: ReadonlyMap<number, MergedBlock>;
}>;

function toList({ rows, columns, kinds, texts, blocks }: Packed): CellList {
  const { length } = texts;
  const at = (index: number): RawCell | undefined => {
    const text = texts[index];
    if (text === undefined) return undefined;
    const [row, column, packed] = [rows[index] ?? 0, columns[index] ?? 0, kinds[index] ?? 0];
    const kind = kindNames[packed % asPercent] ?? 'text';
    const cell = { row, column, kind, text, percent: packed >= asPercent };
    const block = blocks.size === 0 ? undefined : blocks.get(index);
    if (block === undefined) return cell;
    return { ...cell, rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 };
  };
  const slice = (start = 0, end = length): readonly RawCell[] => {
    const cells: RawCell[] = [];
    for (let index = start; index < Math.min(end, length); index += 1) {
      const cell = at(index);
      if (cell !== undefined) cells.push(cell);
    }
    return cells;
  };
  return { length, at, slice };
}
