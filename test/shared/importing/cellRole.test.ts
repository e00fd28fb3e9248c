import { describe, expect, it } from 'vitest';
import { roleOfCell } from '../../../shared/importing/cellRole.ts';
import { parseAddress } from '../../../shared/importing/rawSheet.ts';
import type { ImportResult } from '../../../shared/importing/importResult.ts';
import { importRows } from './anImport.ts';

describe('a cell of a table', () => {
  it('was taken for a label, a value, a unit, a department, a year or a header', () => {
    const result = importRows(
      ['统计表'],
      ['序号', '指标', '数值', '单位', '科室', '年度'],
      [1, '简易程序案件', 4425, '件', '执法大队', 2025],
    );
    expect(['A1', 'B2', 'A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3'].map((cell) => role(result, cell))).toEqual([
      'none',
      'header',
      'none',
      'label',
      'value',
      'unit',
      'department',
      'year',
      'none',
    ]);
  });
});

function role({ sheets }: ImportResult, cell: string): string {
  const [table] = sheets[0]?.tables ?? [];
  if (table === undefined) return 'no table';
  const { row, column } = parseAddress(cell);
  return roleOfCell(table, row, column);
}
