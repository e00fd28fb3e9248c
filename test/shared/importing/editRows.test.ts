import { expect, it } from 'vitest';
import { withFirstRow, withoutRow } from '../../../shared/importing/editRows.ts';
import type { TableMapping } from '../../../shared/importing/tableMapping.ts';

const table: TableMapping = {
  layout: 'long-table',
  headerRow: 3,
  headerRows: 1,
  firstRow: 4,
  lastRow: 9,
  columns: [],
  pairs: [],
  unit: '',
  year: null,
};
const open: TableMapping = { ...table, lastRow: null };

const extents = (tables: readonly TableMapping[]): readonly (readonly [number, number | null])[] =>
  tables.map(({ firstRow, lastRow }) => [firstRow, lastRow]);

it('begins a table lower or higher; a header below its figures is none, nor an end above them', () => {
  expect(withFirstRow(table, 6)).toMatchObject({ headerRow: 3, headerRows: 1, firstRow: 6, lastRow: 9 });
  expect(withFirstRow(table, 2)).toMatchObject({ headerRow: null, headerRows: 0, firstRow: 2 });
  expect(withFirstRow(table, 12)).toMatchObject({ firstRow: 12, lastRow: null });
});

it('leaves a row out of the middle: what is below goes on under the same header', () => {
  expect(extents(withoutRow(table, 6))).toEqual([
    [4, 5],
    [7, 9],
  ]);
  expect(extents(withoutRow(open, 6))).toEqual([
    [4, 5],
    [7, null],
  ]);
});

it('leaves the first and the last row out', () => {
  expect(extents(withoutRow(table, 4))).toEqual([[5, 9]]);
  expect(extents(withoutRow(table, 9))).toEqual([[4, 8]]);
  expect(withoutRow({ ...table, lastRow: 4 }, 4)).toEqual([]);
});

it('leaves a table alone when the row is not one of its own', () => {
  expect(withoutRow(table, 20)).toEqual([table]);
  expect(withoutRow(table, 3)).toEqual([table]);
});
