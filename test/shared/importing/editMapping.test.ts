import { describe, expect, it } from 'vitest';
import { Year } from '../../../shared/domain/year.ts';
import {
  withColumn,
  withColumnRole,
  withHeaderRow,
  withLastRow,
  withLayout,
  withoutCell,
  withPair,
} from '../../../shared/importing/editMapping.ts';
import { moveMapping } from '../../../shared/importing/moveMapping.ts';
import { proposeTable } from '../../../shared/importing/proposeTable.ts';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { toGrid } from '../../../shared/importing/sheetGrid.ts';
import { TableMapping } from '../../../shared/importing/tableMapping.ts';
import { aSheet } from './aSheet.ts';
import { figuresOf, importAll, importWith } from './anImport.ts';

const year = Year.parse(2025);

/** What detection proposes for the first table, and what reading gives after an edit of it. */
function editing(sheet: RawSheet): {
  mapping: TableMapping;
  context: Parameters<typeof withHeaderRow>[2];
  read: (edited: TableMapping) => readonly string[];
} {
  const [table] = importAll(sheet).sheets[0]?.tables ?? [];
  return {
    mapping: TableMapping.parse(table ?? proposeTable(1, { grid: toGrid(sheet), year })),
    context: { grid: toGrid(sheet), year },
    read: (edited) =>
      figuresOf(importWith({ names: {}, sheets: { [sheet.name]: { tables: [edited] } } }, sheet)),
  };
}

describe('a mapping that the clerk corrects', () => {
  it('reads the column that is pointed at, with what its header says', () => {
    const sheet = aSheet([
      ['指标', '上报数', '核定数（件）', '归口'],
      ['简易程序案件', 4425, 4400, '执法大队'],
    ]);
    const { mapping, context, read } = editing(sheet);
    expect(read(mapping)).toEqual(['B2 enforcement.simple-cases 2025 4425 件']);
    const other = withColumnRole(withColumnRole(mapping, 'B', null, context), 'C', 'value', context);
    const withOffice = withColumnRole(other, 'D', 'department', context);
    expect(withOffice.columns.map(({ column, role, unit }) => column + role + unit)).toEqual([
      'Aindicator',
      'Cvalue件',
      'Ddepartment',
    ]);
    expect(read(withOffice)).toEqual(['C2 enforcement.simple-cases 2025 4400 件 (执法大队)']);
  });

  it('gives a role that only one column has to the newest one', () => {
    const { mapping, context } = editing(
      aSheet([
        ['指标', '数值', '名称'],
        ['a', 1, '简易程序案件'],
      ]),
    );
    const moved = withColumnRole(mapping, 'C', 'indicator', context);
    expect(moved.columns.map(({ column, role }) => column + role)).toEqual(['Bvalue', 'Cindicator']);
  });

  it('takes another row for its header, ends earlier, and takes a year and a unit by hand', () => {
    const sheet = aSheet([
      ['指标', '数值'],
      ['以下为正式数据', null],
      ['项目', '数量（起）'],
      ['简易程序案件', 4425],
      ['普通程序案件', 137],
    ]);
    const { mapping, context, read } = editing(sheet);
    const moved = withHeaderRow(mapping, 3, context);
    expect(moved).toMatchObject({ headerRow: 3, headerRows: 1, firstRow: 4 });
    const short = withLastRow(moved, 4);
    expect(read(short)).toEqual(['B4 enforcement.simple-cases 2025 4425 起']);
    const byHand = withColumn(short, 'B', { year: Year.parse(2024), unit: '宗' });
    expect(read(byHand)).toEqual(['B4 enforcement.simple-cases 2024 4425 宗']);
    expect(withHeaderRow(byHand, null, context)).toMatchObject({ headerRow: null, headerRows: 0 });
  });

  it('reads the same table in another layout', () => {
    const sheet = aSheet([
      ['项目', '简易程序案件', '普通程序案件'],
      ['某甲', 1, 2],
      ['某乙', 3, 4],
    ]);
    const { mapping, context, read } = editing(sheet);
    const down = withLayout(proposeTable(1, context), 'departments-by-indicators', context);
    const mapped = ['B', 'C'].reduce((one, column) => withColumnRole(one, column, 'value', context), down);
    expect(read(withColumnRole(mapped, 'A', 'department', context))).toEqual([
      'B2 enforcement.simple-cases 2025 1 件 (某甲)',
      'C2 enforcement.ordinary-cases 2025 2 件 (某甲)',
      'B3 enforcement.simple-cases 2025 3 件 (某乙)',
      'C3 enforcement.ordinary-cases 2025 4 件 (某乙)',
    ]);
    expect(mapping.layout).toBe('long-table');
  });

  it('of a form takes pairs one by one', () => {
    const sheet = aSheet([
      ['简易程序案件（件）', 12, '普通程序案件'],
      ['说明', '见下', 30],
    ]);
    const { mapping, read } = editing(sheet);
    expect(mapping.layout).toBe('form');
    const paired = withPair(mapping, { label: 'C1', value: 'C2' });
    expect(read(paired)).toEqual([
      'B1 enforcement.simple-cases 2025 12 件',
      'C2 enforcement.ordinary-cases 2025 30 件',
    ]);
    expect(read(withoutCell(paired, 'B1'))).toEqual(['C2 enforcement.ordinary-cases 2025 30 件']);
  });

  it('moves its years to another year, and leaves those that follow the asked one', () => {
    const { mapping } = editing(
      aSheet([
        ['指标', '2024年', '2025年', '本年'],
        ['简易程序案件', 1, 2, 3],
      ]),
    );
    const moved = moveMapping(mapping, year, Year.parse(2026));
    expect(moved.columns.map((column) => column.year)).toEqual([
      null,
      2025,
      2026,
      ...mapping.columns.slice(3).map(() => null),
    ]);
  });
});
