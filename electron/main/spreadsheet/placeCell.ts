import type { RawCell } from '../../../shared/importing/rawSheet.ts';
import type { CellContent } from './cellContent.ts';
import type { FindBlock } from './mergedBlocks.ts';

/** A cell where it stands; a merged block speaks at its first cell only, with its size. */
export function placeCell(
  row: number,
  column: number,
  content: CellContent,
  findBlock: FindBlock,
): RawCell | null {
  const { kind, text, percent } = content;
  const block = findBlock(row, column);
  if (block === null) return { row, column, kind, text, percent };
  if (block.top !== row || block.left !== column) return null;
  const [rows, columns] = [block.bottom - row + 1, block.right - column + 1];
  return { row, column, kind, text, percent, rows, columns };
}
