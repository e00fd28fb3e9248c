import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../shared/importing/rawSheet.ts';
import type { RawCell } from '../../../shared/importing/rawSheet.ts';
import { readCellValue } from '../../../shared/importing/readCellValue.ts';
import { TableMapping } from '../../../shared/importing/tableMapping.ts';
import { aSheet } from './aSheet.ts';
import type { Content } from './aSheet.ts';
import { importAll, importWith } from './anImport.ts';

const words = [
  '指标',
  '项目',
  '数值',
  '数量',
  '单位',
  '科室',
  '部门',
  '年度',
  '合计',
  '小计',
  '其中',
  '备注',
  '序号',
  '同比',
  '2023年',
  '2024年',
  '2025年',
  '上年',
  '本年',
  '一季度',
  '执法大队',
  '法制科',
  '一中队',
  '城东街道',
  '件',
  '次',
  '万元',
  '简易程序案件',
  '普通程序案件',
  '罚没金额（万元）',
  '法治培训（次）',
  '学法考试通过率',
  '夜间摊位',
  '填报人：张三',
  '注：略',
  '单位：件',
  '4425',
  '1，137',
  '约50万人次',
  '12件',
  '98.45%',
  '无',
  '—',
  '3-5',
  '2025-03-01',
  '13912345678',
  '是',
  '　',
  '2024年度执法数据统计表',
  '一、行政处罚',
  '甲',
  '乙',
  '1',
  '2',
  '3',
  '案号',
  '姓名',
  '法治培训：24次',
];

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.nat(5000) },
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<RawCell>>(
      { kind: 'error', text: '#REF!' },
      { kind: 'date', text: '2025-03-01' },
      { kind: 'formula-without-value', text: '' },
      { kind: 'boolean', text: 'TRUE' },
      { kind: 'number', text: '0.5', percent: true },
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([text, rows, columns]) => ({ text, rows, columns })),
  },
);

const rows = fc.array(fc.array(content, { maxLength: 7 }), { maxLength: 12 });

describe('any sheet', () => {
  it('gives no figure that is not the number of its own cell, and no figure for two cells', () => {
    fc.assert(
      fc.property(rows, (contents) => {
        const sheet = aSheet(contents);
        const { figures } = importAll(sheet);
        const cells = new Set<string>();
        for (const { source, value, qualifier } of figures) {
          const address = source.kind === 'cell' ? source.cell : '';
          expect(cells.has(address)).toBe(false);
          cells.add(address);
          const { row, column } = parseAddress(address);
          const cell = sheet.cells.find((one) => one.row === row && one.column === column);
          const text = cell?.text ?? '';
          const read =
            cell === undefined
              ? null
              : readCellValue({
                  ...cell,
                  text: /^[^:：]+[:：]/.test(text) ? text.replace(/^[^:：]+[:：]/, '') : text,
                });
          expect(read).toMatchObject({ value, qualifier });
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read alike when the tables that were detected are chosen', () => {
    fc.assert(
      fc.property(rows, (contents) => {
        const sheet = aSheet(contents);
        const first = importAll(sheet);
        const tables = (first.sheets[0]?.tables ?? []).map((table) => TableMapping.parse(table));
        if (tables.length === 0) return;
        const again = importWith({ names: {}, sheets: { [sheet.name]: { tables } } }, sheet);
        expect(again.figures).toEqual(first.figures);
      }),
      { numRuns: 700 },
    );
  });
});
