import { describe, expect, it } from 'vitest';
import { cellText } from '../../../renderer/features/importing/grid/cellText.ts';
import { columnStarts, columnWidths } from '../../../renderer/features/importing/grid/columnWidths.ts';
import { columnAt, gridWindow, scrollInto } from '../../../renderer/features/importing/grid/gridWindow.ts';
import { moveCell } from '../../../renderer/features/importing/grid/moveCell.ts';
import {
  blockAt,
  rowsPerPage,
  rowsReachingDown,
  toRowPage,
} from '../../../renderer/features/importing/grid/sheetCells.ts';
import type { RawCell } from '../../../shared/importing/rawSheet.ts';

const cell = (row: number, column: number, text: string, more: Partial<RawCell> = {}): RawCell => ({
  row,
  column,
  kind: 'text',
  text,
  percent: false,
  ...more,
});

describe('the columns of a sheet', () => {
  it('are as wide as what they say, but never very narrow or very wide', () => {
    const widths = columnWidths(
      [cell(0, 0, '序号'), cell(0, 1, '行政处罚案件'), cell(0, 2, '长'.repeat(300))],
      4,
    );
    expect(widths).toEqual([64, 110, 248, 64]);
  });

  it('do not grow for the titles and notes that stand alone in their rows', () => {
    const table = [0, 1, 2].map((column) => cell(3, column, '案件'));
    expect(columnWidths([cell(0, 0, '填报单位：云岭区城市管理局'), ...table], 3)).toEqual([64, 64, 64]);
  });

  it('do not grow for a title that is merged over them, nor for cells beyond the sheet', () => {
    expect(columnWidths([cell(0, 0, '统计表'.repeat(20), { columns: 3 }), cell(0, 9, '远')], 2)).toEqual([
      64, 64,
    ]);
  });

  it('are found by their distance from the edge', () => {
    const starts = columnStarts([64, 100, 248]);
    expect(starts).toEqual([0, 64, 164, 412]);
    expect([0, 63, 64, 163, 164, 9999].map((at) => columnAt(starts, at))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('the part of a sheet that is drawn', () => {
  const starts = columnStarts(Array.from({ length: 200 }, () => 100));

  it('is what is in sight and a little around it', () => {
    const sight = { scrollTop: 28 * 5000, scrollLeft: 5000, height: 560, width: 700 };
    expect(gridWindow(sight, 100_000, starts)).toEqual({ top: 4988, bottom: 5032, left: 48, right: 59 });
  });

  it('never leaves the sheet', () => {
    const sight = { scrollTop: 0, scrollLeft: 0, height: 560, width: 700 };
    expect(gridWindow(sight, 3, columnStarts([64, 64]))).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
  });

  it('moves as little as it takes to show a cell', () => {
    expect(scrollInto(100, 50, 110, 138)).toBe(100);
    expect(scrollInto(100, 50, 60, 88)).toBe(60);
    expect(scrollInto(100, 50, 200, 228)).toBe(178);
    expect(scrollInto(100, 50, 200, 900)).toBe(200);
  });
});

describe('the keys of the grid', () => {
  const extent = { rows: 100, columns: 10, page: 20 };
  const plain = { rows: 1, columns: 1 };
  const press = (key: string, ctrlKey = false, span = plain) =>
    moveCell({ row: 50, column: 5 }, span, { key, ctrlKey }, extent);

  it('move by one, by a page, and to the edges', () => {
    expect(press('ArrowUp')).toEqual({ row: 49, column: 5 });
    expect(press('ArrowRight')).toEqual({ row: 50, column: 6 });
    expect(press('PageDown')).toEqual({ row: 70, column: 5 });
    expect(press('Home')).toEqual({ row: 50, column: 0 });
    expect(press('End', true)).toEqual({ row: 99, column: 9 });
    expect(press('ArrowDown', true)).toEqual({ row: 99, column: 5 });
    expect(press('a')).toBeNull();
  });

  it('leave a merged block at its far side', () => {
    expect(press('ArrowDown', false, { rows: 3, columns: 2 })).toEqual({ row: 53, column: 5 });
    expect(press('ArrowRight', false, { rows: 3, columns: 2 })).toEqual({ row: 50, column: 7 });
  });

  it('stop at the edge of the sheet', () => {
    expect(moveCell({ row: 0, column: 0 }, plain, { key: 'ArrowLeft', ctrlKey: false }, extent)).toEqual({
      row: 0,
      column: 0,
    });
  });
});

describe('merged blocks', () => {
  const block = cell(3, 1, '合计', { rows: 4, columns: 2 });

  it('answer for every cell that they cover', () => {
    expect(blockAt([block], { row: 6, column: 2 })).toBe(block);
    expect(blockAt([block], { row: 7, column: 2 })).toBeUndefined();
    expect(blockAt([block], { row: 3, column: 3 })).toBeUndefined();
  });

  it('that begin above the drawn rows are drawn with them', () => {
    expect(rowsReachingDown([block], 5)).toEqual([3]);
    expect(rowsReachingDown([block], 7)).toEqual([]);
    expect(rowsReachingDown([block], 3)).toEqual([]);
  });
});

it('asks for fewer rows at once the wider a sheet is', () => {
  expect([1, 8, 100, 16_384].map(rowsPerPage)).toEqual([200, 200, 80, 20]);
});

it('files cells by row and column', () => {
  const page = toRowPage([cell(4, 0, '甲'), cell(4, 2, '乙'), cell(9, 1, '丙', { columns: 2 })]);
  expect(page.rows.get(4)?.get(2)?.text).toBe('乙');
  expect(page.rows.get(5)).toBeUndefined();
  expect(page.blocks.map(({ text }) => text)).toEqual(['丙']);
});

it('shows a per cent as the workbook does, and anything else as it was read', () => {
  expect(cellText({ kind: 'number', text: '0.9845', percent: true })).toBe('98.45%');
  expect(cellText({ kind: 'number', text: '0.9845', percent: false })).toBe('0.9845');
  expect(cellText({ kind: 'text', text: '约三成', percent: true })).toBe('约三成');
});
