import { describe, expect, it } from 'vitest';
import { findCell } from '../../../renderer/features/importing/desk/findCell.ts';
import { startState, takeBatch } from '../../../renderer/features/importing/desk/reviewState.ts';
import { findRow, listFileRows, placeOfRow } from '../../../renderer/features/importing/files/fileRows.ts';
import { drawSheet } from '../../../renderer/features/importing/sheet/drawSheet.ts';
import { ImportBatch } from '../../../shared/importing/importBatch.ts';
import { TableReading } from '../../../shared/importing/tableReading.ts';

const table = TableReading.parse({
  layout: 'long-table',
  headerRow: 3,
  headerRows: 1,
  firstRow: 4,
  lastRow: 8,
  columns: [
    { column: 'B', role: 'indicator', name: '', unit: '', year: null },
    { column: 'C', role: 'value', name: '', unit: '', year: null },
  ],
  pairs: [],
  unit: '',
  year: null,
  firstColumn: 'A',
  lastColumn: 'D',
  totalRows: [8],
  sideRows: [],
  unitCell: null,
});

const aSheet = (name: string, tables: readonly TableReading[] = []): object => ({
  reading: {
    file: 'a.xlsx',
    name,
    layout: tables.length > 0 ? 'long-table' : 'notes',
    headerRow: null,
    mapping: null,
    tables,
    fingerprint: '',
  },
  rows: 9,
  columns: 4,
  figures: tables.length,
  problems: 0,
  blocking: 0,
  chosen: false,
  remembered: false,
});

const aFile = (index: number, state: string, sheets: readonly object[] = []): object => ({
  index,
  name: `${String(index)}.xlsx`,
  state,
  failure: state === 'refused' ? { code: 'file-corrupt', name: 'x.xlsx' } : null,
  sheets,
});

const aBatch = (files: readonly object[]): ImportBatch =>
  ImportBatch.parse({
    id: 'b1',
    desk: { bureau: '云岭区城市管理局', year: 2025 },
    files,
    counts: { added: 0, changed: 0, same: 0, conflicts: 0, unknown: 0, problems: 0, blocking: 0 },
  });

const notes = aSheet('说明');
const figures = aSheet('数据', [table]);

describe('the review', () => {
  it('opens the first sheet that has a table, as soon as one is read', () => {
    const waiting = startState(aBatch([aFile(0, 'waiting'), aFile(1, 'waiting')]));
    expect(waiting.place).toBeNull();
    const read = takeBatch(waiting, aBatch([aFile(0, 'refused'), aFile(1, 'read', [notes, figures])]));
    expect(read.place).toEqual({ file: 1, sheet: 1 });
    expect(read.cell).toEqual({ row: 2, column: 0 });
  });

  it('shows why when every file is refused', () => {
    expect(startState(aBatch([aFile(0, 'refused')])).place).toEqual({ file: 0, sheet: null });
  });

  it('stays where the clerk is while more files come', () => {
    const first = startState(aBatch([aFile(0, 'read', [figures]), aFile(1, 'waiting')]));
    const chosen = { ...first, place: { file: 0, sheet: 0 }, cell: { row: 5, column: 2 } };
    const later = takeBatch(chosen, aBatch([aFile(0, 'read', [figures]), aFile(1, 'read', [figures])]));
    expect(later.place).toEqual({ file: 0, sheet: 0 });
    expect(later.cell).toEqual({ row: 5, column: 2 });
    expect(later.revision).toBe(first.revision + 1);
  });

  it('goes on to another file when the one in front is left out', () => {
    const both = startState(aBatch([aFile(0, 'read', [figures]), aFile(1, 'read', [notes])]));
    const left = takeBatch(both, aBatch([aFile(1, 'read', [notes])]));
    expect(left.place).toEqual({ file: 1, sheet: 0 });
  });

  it('finds a cell by the name of its sheet', () => {
    const batch = aBatch([aFile(3, 'read', [notes, figures])]);
    expect(findCell(batch, { file: 3, sheet: '数据', cell: 'C5' })).toEqual({
      place: { file: 3, sheet: 1 },
      cell: { row: 4, column: 2 },
    });
    expect(findCell(batch, { file: 3, sheet: '数据', cell: null }).cell).toEqual({ row: 2, column: 0 });
  });
});

describe('the list of files', () => {
  const batch = aBatch([
    aFile(0, 'read', [notes, figures]),
    aFile(1, 'refused'),
    aFile(4, 'read', [figures]),
  ]);
  const rows = listFileRows(batch.files, new Set());

  it('has a line for each file, and for each sheet where there are several', () => {
    expect(rows.map((row) => (row.kind === 'file' ? row.file.index : row.sheet.reading.name))).toEqual([
      0,
      '说明',
      '数据',
      1,
      4,
    ]);
    expect(listFileRows(batch.files, new Set([0]))).toHaveLength(3);
  });

  it('leads from a file to its first table, and from a place back to its line', () => {
    expect(rows.map(placeOfRow)).toEqual([
      { file: 0, sheet: 1 },
      { file: 0, sheet: 0 },
      { file: 0, sheet: 1 },
      { file: 1, sheet: null },
      { file: 4, sheet: 0 },
    ]);
    expect(findRow(rows, { file: 0, sheet: 1 })).toBe(2);
    expect(findRow(rows, { file: 4, sheet: 0 })).toBe(4);
    expect(findRow(rows, null)).toBe(-1);
  });
});

const letters = {
  header: '题',
  label: '名',
  unit: '位',
  value: '值',
  total: '合',
  department: '部',
  year: '年',
  note: '注',
  none: '—',
};

describe('the drawing over a sheet', () => {
  const problem = { file: 'a.xlsx', sheet: '数据', text: '', other: null, fileIndex: 0 } as const;
  const drawing = drawSheet(
    [table],
    9,
    [
      { ...problem, cell: 'C5', code: 'value-missing', blocking: true },
      { ...problem, cell: 'C5', code: 'unit-differs-from-catalogue', blocking: false },
      { ...problem, cell: 'B6', code: 'indicator-not-in-catalogue', blocking: false },
      { ...problem, cell: null, code: 'sheet-hidden', blocking: false },
    ],
    { nameOf: (index) => `表 ${String(index + 1)}`, letters },
  );

  it('tints each cell by what it was taken for', () => {
    const shades = [2, 4, 7, 8].map((row) => [0, 1, 2].map((column) => drawing.shadeOf(row, column)));
    expect(shades).toEqual([
      ['none', 'header', 'header'],
      ['none', 'label', 'value'],
      ['none', 'label', 'total'],
      ['none', 'none', 'none'],
    ]);
  });

  it('marks columns and rows with a letter, for eyes that see no tint', () => {
    expect([0, 1, 2].map(drawing.columnMark)).toEqual([null, 'label', 'value']);
    expect([2, 3, 7].map(drawing.rowMark)).toEqual(['header', null, 'total']);
  });

  it('marks the cells with problems, the graver one where there are two', () => {
    expect(drawing.problems.get(4)?.get(2)).toBe('blocking');
    expect(drawing.problems.get(5)?.get(1)).toBe('hint');
  });

  it('frames a table, and names it only where there are several', () => {
    expect(drawing.frames).toEqual([{ name: '', top: 2, left: 0, bottom: 7, right: 3 }]);
  });
});
