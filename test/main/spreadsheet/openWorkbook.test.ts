import { describe, expect, it } from 'vitest';
import { forkReader } from '../../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import type { OpenWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { longTable, makeWorkbook } from '../../fixtures/workbooks/makeWorkbook.ts';

const asked = {
  year: Year.parse(2025),
  catalogue: { format: 'nianbao-indicators' as const, version: 1 as const, indicators: [], relations: [] },
  importId: ImportId.parse('import-1'),
};

function open(): Promise<OpenWorkbook> {
  return openWorkbook({
    name: '执法大队.xlsx',
    bytes: makeWorkbook([longTable, { rows: [], name: '空表' }]),
  });
}

describe('an open workbook', () => {
  it('tells its sheets with their extent', async () => {
    const workbook = await open();
    expect(workbook.sheets).toEqual([
      { name: '统计表', hidden: false, rows: 6, columns: 5, cells: 20 },
      { name: '空表', hidden: false, rows: 0, columns: 0, cells: 0 },
    ]);
    workbook.close();
  });

  it('gives its figures as often as it is asked', async () => {
    const workbook = await open();
    const result = await workbook.interpret(asked);
    expect(result.figures.map(({ name, value }) => `${name} ${value}`)).toEqual([
      '简易程序案件 4425',
      '学法考试参考率 98.45',
      '普法受众 500000',
    ]);
    expect(await workbook.interpret(asked)).toEqual(result);
    workbook.close();
  });

  it('gives the cells of the rows that are looked at', async () => {
    const workbook = await open();
    const cells = await workbook.rows(0, 3, 2);
    expect(cells.map(({ row, text }) => `${String(row)} ${text}`)).toContain('4 学法考试参考率');
    expect(new Set(cells.map(({ row }) => row))).toEqual(new Set([3, 4]));
    expect(await workbook.rows(0, 6, 100)).toEqual([]);
    expect(await workbook.rows(7, 0, 100)).toEqual([]);
    workbook.close();
  });
});
