import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../shared/importing/rawSheet.ts';
import { toGrid } from '../../../shared/importing/sheetGrid.ts';

describe('a grid', () => {
  it('shows at every place the cell or the merged block that stands there', () => {
    const place = fc.record({
      row: fc.nat(8),
      column: fc.nat(6),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const cells = withoutOverlaps(places);
        const grid = toGrid({ cells });
        for (let row = 0; row < 13; row += 1) {
          for (let column = 0; column < 7; column += 1) {
            expect(grid.cell(row, column)).toBe(
              cells.find((cell) => cell.row === row && cell.column === column) ?? null,
            );
            if (row > Math.max(0, ...cells.map((cell) => cell.row)) || column >= grid.width) continue;
            expect(grid.seen(row, column)).toBe(cells.find((cell) => covers(cell, row, column)) ?? null);
          }
        }
      }),
    );
  });

  it('puts cells in reading order that come in another', () => {
    const cells = [aCell(3, 1), aCell(0, 2), aCell(0, 0)];
    const grid = toGrid({ cells });
    expect(grid.rows).toEqual([0, 3]);
    expect(grid.cellsOf(0).map(({ column }) => column)).toEqual([0, 2]);
    expect(grid.cellsOf(1)).toEqual([]);
  });
});

type Place = Readonly<{ row: number; column: number; rows: number; columns: number }>;

function aCell(row: number, column: number): RawCell {
  return { row, column, kind: 'text', text: 'x', percent: false };
}

function covers(block: RawCell, row: number, column: number): boolean {
  const below = row - block.row;
  const beside = column - block.column;
  return below >= 0 && below < (block.rows ?? 1) && beside >= 0 && beside < (block.columns ?? 1);
}

function withoutOverlaps(places: readonly Place[]): readonly RawCell[] {
  const kept: RawCell[] = [];
  for (const { row, column, rows, columns } of places) {
    const cell = rows * columns === 1 ? aCell(row, column) : { ...aCell(row, column), rows, columns };
    const overlaps = kept.some(
      (other) =>
        row < other.row + (other.rows ?? 1) &&
        other.row < row + rows &&
        column < other.column + (other.columns ?? 1) &&
        other.column < column + columns,
    );
    if (!overlaps) kept.push(cell);
  }
  return kept.toSorted((left, right) => left.row - right.row || left.column - right.column);
}
