import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportResult } from '../../shared/importing/importResult.ts';
import { makeWorkbook } from '../fixtures/workbooks/makeWorkbook.ts';
import type { SheetToMake } from '../fixtures/workbooks/makeWorkbook.ts';
import { runNianbao } from '../support/runNianbao.ts';
import type { CommandEnd } from '../support/runNianbao.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** Two columns of numbers whose headers say little, below a title. */
const sheet: SheetToMake = {
  name: '统计表',
  rows: [
    ['云岭区执法数据'],
    ['事由', '甲类', '乙类（起）', '归口'],
    ['简易程序案件', 12, 4425, '执法大队'],
    ['普通程序案件', 3, 137, '法制科'],
    ['本页合计', 15, 4562],
  ],
};

describe('nianbao import --mapping', () => {
  it('reads what the mapping says, with what the headers add', async () => {
    const result = await mapped([sheet], { indicator: 'A', value: 'C', department: '归口', lastRow: 4 });
    expect(result.sheets[0]).toMatchObject({
      layout: 'long-table',
      headerRow: 2,
      mapping: { indicator: 'A', value: 'C', department: 'D' },
    });
    expect(read(result)).toEqual(['C3 简易程序案件 4425起 执法大队', 'C4 普通程序案件 137起 法制科']);
  });

  it('takes a mapping for each sheet by its name, and leaves sheets out', async () => {
    const sheets = [sheet, { ...sheet, name: '旧表' }];
    const result = await mapped(sheets, {
      sheets: {
        统计表: { tables: [{ indicator: 'A', value: ['B', 'C'], lastRow: 4 }] },
        旧表: { leftOut: true },
      },
    });
    expect(result.sheets.map(({ layout }) => layout)).toEqual(['long-table', 'left-out']);
    expect(result.figures.map(({ name }) => name)).toEqual([
      '简易程序案件·甲类',
      '简易程序案件·乙类（起）',
      '普通程序案件·甲类',
      '普通程序案件·乙类（起）',
    ]);
  });

  it('takes departments down and years across for what they are', async () => {
    const down = {
      name: '下',
      rows: [
        ['名称', '简易程序案件'],
        ['某甲', 1],
        ['某乙', 2],
      ],
    };
    expect(read(await mapped([down], { department: 'A', value: 'B' }))).toEqual([
      'B2 简易程序案件 1件 某甲',
      'B3 简易程序案件 2件 某乙',
    ]);
    const across = {
      name: '右',
      rows: [
        ['类', '2024年', '2025年'],
        ['简易程序案件', 1, 2],
      ],
    };
    const years = await mapped([across], { indicator: 'A', value: ['B', 'C'] });
    expect(years.figures.map(({ year, value }) => [year, value])).toEqual([
      [2024, '1'],
      [2025, '2'],
    ]);
  });

  it('takes back the tables of its own result', async () => {
    const first = await mapped([sheet], { indicator: 'A', value: 'C' });
    const {
      firstColumn: _f,
      lastColumn: _l,
      totalRows: _t,
      sideRows: _s,
      unitCell: _u,
      ...table
    } = first.sheets[0]?.tables[0] ?? {};
    expect(await mapped([sheet], { sheets: { 统计表: { tables: [table] } } })).toMatchObject({
      figures: first.figures.map(({ source: _source, ...figure }) => figure),
    });
  });

  it.each([
    ['[1]', '一个对象'],
    ['not json', 'JSON'],
    ['{"indicator": 5, "value": "C"}', 'indicator'],
    ['{"indicator": "A", "value": "C", "headerRow": 0}', 'headerRow'],
    ['{"indicator": "A", "valeu": "C"}', 'valeu'],
    [
      '{"sheets": {"统计表": {"tables": [{"columns": [{"column": "A", "role": "name"}]}]}}}',
      'sheets.统计表.tables.0.columns.0.role',
    ],
    ['{"sheets": {"不存在": {"indicator": "A", "value": "B"}}}', '不存在'],
    ['{"indicator": "没有这一列", "value": "C"}', '没有这一列'],
    ['{"names": {"甲|count": 5}}', 'names.甲|count'],
  ])('refuses %s in one clear line', async (mapping, words) => {
    const end = await importing([sheet], mapping);
    expect(end.status).toBe(2);
    expect(end.err).toContain(words);
    expect(end.err.trim().split('\n')).toHaveLength(1);
    expect(end.out).toBe('');
  });
});

async function importing(sheets: readonly SheetToMake[], mapping: string): Promise<CommandEnd> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, '数据.xlsx'), makeWorkbook(sheets));
  writeFileSync(join(cwd, '对应.json'), mapping);
  return runNianbao(['import', '数据.xlsx', '--year', '2025', '--mapping', '对应.json', '--json'], { cwd });
}

async function mapped(sheets: readonly SheetToMake[], mapping: unknown): Promise<ImportResult> {
  const end = await importing(sheets, JSON.stringify(mapping));
  expect(end.err).toBe('');
  return ImportResult.parse(end.json());
}

function read({ figures }: ImportResult): readonly string[] {
  return figures.map(({ name, value, unit, department, source }) =>
    [source.kind === 'cell' ? source.cell : '', name, value + unit, department ?? ''].join(' ').trim(),
  );
}
