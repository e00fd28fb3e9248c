import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../shared/document/composeReport.ts';
import { toPlainText } from '../../../shared/document/plainText.ts';
import { aFigure, aHeader, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';

describe('a report as plain text', () => {
  it('reads like the printed page', () => {
    const report = aReport({
      header: aHeader({ documentNumber: null }),
      recipients: '云岭区人民政府',
      blocks: [
        aHeading('举措'),
        aHeading('抓学习', { level: 2, runIn: true }),
        aParagraph('全年办理{enforcement.simple-cases}。'),
        aTable(['类别', '数量'], [['简易', '{enforcement.simple-cases}']], { caption: '办案情况' }),
      ],
      attachments: [{ name: '统计表' }, { name: '清单' }],
    });
    expect(toPlainText(composeReport(report, [aFigure()]).document).split('\n')).toEqual([
      '索引号：530102103/2026-00017',
      '发文字号：',
      '关键词：法治政府建设；年度报告',
      '发布机构：云岭区城市管理局',
      '公开形式：主动公开',
      '责任部门：政策法规科',
      '生成日期：2026-03-18 14:54:13',
      '是否有效：有效',
      '',
      '云岭区城市管理局',
      '关于2025年法治政府建设情况的报告',
      '',
      '云岭区人民政府：',
      '　　一、举措',
      '　　（一）抓学习。全年办理4425件。',
      '办案情况',
      '类别\t数量',
      '简易\t4425件',
      '',
      '　　附件：1.统计表',
      '　　2.清单',
      '',
      '云岭区城市管理局',
      '2026年3月16日',
      '',
    ]);
  });

  it('gives a single attachment no number', () => {
    const report = aReport({ blocks: [], signature: null, title: null, attachments: [{ name: '统计表' }] });
    expect(toPlainText(composeReport(report, []).document)).toBe('\n　　附件：统计表\n');
  });
});
