import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { cellAddress } from './rawSheet.ts';
import { rowIndexFrom } from './sheetGrid.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';

export type UnitNote = Readonly<{ unit: string; cell: string }>;

/**
 * 单位：件 above a table, alone or in brackets, in the rows from `after` up to `before`; 填报单位：执法大队 is no such
 * note. The nearest one counts.
 */
export function findUnitNote(grid: SheetGrid, after: number, before: number): UnitNote | null {
  const end = rowIndexFrom(grid.rows, before);
  for (let index = end - 1; index >= Math.max(0, end - farthest); index -= 1) {
    const row = grid.rows[index] ?? 0;
    if (row < after) break;
    for (const { text, column } of grid.cellsOf(row)) {
      const found = /(?:^|[(\s\u3000,;])(?:计量|数量|统计)?单位\s*:\s*([^\s(),;、]+)\)?/.exec(
        toHalfWidth(text),
      );
      const unit = toUnit(withoutSpaces(found?.[1] ?? ''));
      if (isKnownUnit(unit)) return { unit, cell: cellAddress(row, column) };
    }
  }
  return null;
}

const farthest = 100;
