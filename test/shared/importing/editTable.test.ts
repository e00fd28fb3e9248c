import { describe, expect, it } from 'vitest';
import { Year } from '../../../shared/domain/year.ts';
import {
  newTable,
  withColumnFacts,
  withColumnRole,
  withFirstRow,
  withHeaderRow,
  withLastRow,
  withLayout,
  withoutRow,
  withPair,
} from '../../../shared/importing/editTable.ts';
import { TableMapping } from '../../../shared/importing/tableMapping.ts';

const headers: Readonly<Record<string, string>> = { C: '2024年', D: '2025年', E: '执法大队' };
const headerOf = (column: string): string => headers[column] ?? '';
const table = newTable(3, 'B', 'C');

const rolesOf = ({ columns }: TableMapping): string =>
  columns.map(({ column, role, name, year }) => [column, role, name, year ?? ''].join(':')).join(' ');

describe('a correction of a column', () => {
  it('says what it holds, and the mapping stays one that can be stored', () => {
    const edited = withColumnRole(table, 'D', 'unit', headerOf);
    expect(rolesOf(edited)).toBe('B:indicator:: C:value:: D:unit::');
    expect(TableMapping.parse(edited)).toEqual(edited);
  });

  it('takes the place of the column that held the same', () => {
    expect(rolesOf(withColumnRole(table, 'A', 'indicator', headerOf))).toBe('A:indicator:: C:value::');
  });

  it('can be that it is not read', () => {
    expect(rolesOf(withColumnRole(table, 'C', null, headerOf))).toBe('B:indicator::');
  });

  it('gives columns of values their headers as names once there are several', () => {
    const several = withColumnRole(table, 'E', 'value', headerOf);
    expect(rolesOf(several)).toBe('B:indicator:: C:value:2024年: E:value:执法大队:');
  });

  it('can be its year, its unit or its name', () => {
    const edited = withColumnFacts(table, 'C', { year: Year.parse(2024), unit: '件' });
    expect(edited.columns[1]).toEqual({ column: 'C', role: 'value', name: '', unit: '件', year: 2024 });
    expect(table.columns[1]?.year).toBeNull();
  });
});

describe('another layout', () => {
  const wide = withColumnRole(table, 'D', 'value', headerOf);

  it('reads the years of the headers', () => {
    expect(rolesOf(withLayout(wide, 'indicators-by-years', headerOf))).toBe(
      'B:indicator:: C:value::2024 D:value::2025',
    );
  });

  it('turns the names of rows into departments, and back', () => {
    const turned = withLayout(wide, 'departments-by-indicators', headerOf);
    expect(rolesOf(turned)).toBe('B:department:: C:value:2024年: D:value:2025年:');
    expect(rolesOf(withLayout(turned, 'indicators-by-departments', headerOf))).toBe(
      'B:indicator:: C:value:2024年: D:value:2025年:',
    );
  });

  it('that it has already changes nothing', () => {
    expect(withLayout(wide, 'long-table', headerOf)).toBe(wide);
  });
});

describe('a correction of a row', () => {
  it('moves the header, and the figures begin below it', () => {
    expect(withHeaderRow(table, 7)).toMatchObject({ headerRow: 7, headerRows: 1, firstRow: 8 });
  });

  it('joins a row that touches the header to it', () => {
    expect(withHeaderRow(table, 4)).toMatchObject({ headerRow: 3, headerRows: 2, firstRow: 5 });
    expect(withHeaderRow(table, 2)).toMatchObject({ headerRow: 2, headerRows: 2, firstRow: 4 });
  });

  it('ends the table, but never above its first row', () => {
    expect(withLastRow(table, 9).lastRow).toBe(9);
    expect(withLastRow(table, 1).lastRow).toBe(4);
  });

  it('begins the table lower or higher; a header below its figures is none', () => {
    expect(withFirstRow(table, 6)).toMatchObject({ headerRow: 3, headerRows: 1, firstRow: 6 });
    expect(withFirstRow(table, 2)).toMatchObject({ headerRow: null, headerRows: 0, firstRow: 2 });
  });

  it('leaves a row out from the middle, the top and the end', () => {
    const short = withLastRow(table, 9);
    const extents = (tables: readonly TableMapping[]) =>
      tables.map(({ firstRow, lastRow }) => [firstRow, lastRow]);
    expect(extents(withoutRow(short, 6))).toEqual([
      [4, 5],
      [7, 9],
    ]);
    expect(extents(withoutRow(short, 4))).toEqual([[5, 9]]);
    expect(extents(withoutRow(short, 9))).toEqual([[4, 8]]);
    expect(extents(withoutRow(table, 6))).toEqual([
      [4, 5],
      [7, null],
    ]);
    expect(withoutRow(short, 20)).toEqual([short]);
  });
});

it('says which cell answers a label of a form; a cell answers one label only', () => {
  const form = { ...table, layout: 'form' as const, columns: [], pairs: [{ label: 'A2', value: 'B2' }] };
  expect(withPair(form, 'A3', 'B3').pairs).toEqual([
    { label: 'A2', value: 'B2' },
    { label: 'A3', value: 'B3' },
  ]);
  expect(withPair(form, 'A2', 'A3').pairs).toEqual([{ label: 'A2', value: 'A3' }]);
  expect(withPair(form, 'A3', 'B2').pairs).toEqual([{ label: 'A3', value: 'B2' }]);
  expect(withPair(form, 'A2', null).pairs).toEqual([]);
});
