import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../fixtures/workbooks/makeWorkbook.ts';
import { aCsv } from './aWorkbook.ts';

/** What five departments send in their own layouts, one file broken on its way; answers their paths. */
export function departmentWorkbooks(
  folder: string,
): Readonly<Record<'yearly' | 'years' | 'long' | 'form' | 'broken', string>> {
  const write = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const csv = aCsv(
    [
      ['简易程序案件', '4425', '件'],
      ['普通程序案件', '137', '件'],
      ['从轻减轻处罚', '4700余', '件'],
      ['无人机巡查', '600', '架次'],
      ['案件查办', '12至15', '件'],
      ['投诉处理', '待核实', '件'],
    ],
    '执法大队.csv',
  );
  return {
    yearly: write('2025年行政执法统计年报（各科室汇总）.xlsx', yearlyReport()),
    years: write('近三年对比.xlsx', threeYears()),
    long: write(csv.name, csv.bytes),
    form: write('法规科填报表.xlsx', formSheet()),
    broken: write('信访办.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2000, 7)])),
  };
}

/** 行政执法统计年报: departments below a header of two rows, with sums; a page of notes and a hidden sheet. */
function yearlyReport(): Uint8Array {
  return makeWorkbook([
    {
      name: '填报说明',
      rows: [['一、本表由各执法科室填报，数据截至2025年12月31日。'], ['二、没有发生的填“无”。']],
    },
    {
      name: '行政处罚',
      merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:G3', 'H3:H4'],
      rows: [
        ['2025年度行政处罚实施情况统计表'],
        ['', '', '', '', '', '', '', '单位：件'],
        ['序号', '执法科室', '行政处罚实施数量', '', '', '', '', '合计'],
        ['', '', '警告', '罚款', '没收违法所得', '责令停产停业', '行政拘留'],
        [1, '一中队', 12, 121, 3, 0, '无', 136],
        [2, '二中队', 8, 97, 1, 1, '—', 107],
        [3, '法规科', 0, 17, 0, 0, '', 17],
        ['合计', '', 20, 235, 4, 1, 0, 260],
        ['填表人：张三', '', '', '审核人：李四'],
      ],
    },
    {
      name: '上年底稿',
      hidden: true,
      rows: [
        ['指标名称', '数值', '单位'],
        ['合同审查', 55, '件'],
      ],
    },
  ]);
}

function threeYears(): Uint8Array {
  return makeWorkbook([
    {
      name: '对比',
      rows: [
        ['指标名称', '单位', '2023年', '2024年', '2025年', '增减'],
        ['重大行政决策', '件', 3, 4, 5, '25%'],
        ['合法性审核', '件', 40, 52, 61, '17.3%'],
        ['法治培训', '次', 5, 6, 6, '0%'],
      ],
    },
  ]);
}

function formSheet(): Uint8Array {
  return makeWorkbook([
    {
      name: '填报',
      merges: ['A1:D1'],
      rows: [
        ['法规科数据填报表'],
        ['规范性文件制定（件）', 4, '规范性文件备案（件）', 4],
        ['规范性文件清理（件）', 32, '规范性文件废止（件）', 6],
        ['法律顾问（名）', 1, '公职律师（名）', 3],
      ],
    },
  ]);
}
