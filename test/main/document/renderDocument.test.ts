import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../electron/main/document/renderDocument.ts';
import { composeReport } from '../../../shared/document/composeReport.ts';
import { aFigure, aHeader, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';

const report = aReport({
  header: aHeader({ responsibleDepartment: '<script>alert(1)</script>' }),
  recipients: '云岭区人民政府',
  blocks: [
    aHeading('举措'),
    aHeading('抓规范', { level: 2, runIn: true }),
    aParagraph('办理{enforcement.simple-cases}，A&B<C>。'),
    aTable(['类别'], [['简易']], { caption: '办案' }),
  ],
  attachments: [{ name: '统计表' }],
});
const { document } = composeReport(report, [aFigure()]);
const textOf = async (kind: 'html' | 'txt'): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await renderDocument(document, kind));

describe('a document as a file', () => {
  it('is a zip package as .docx', async () => {
    const bytes = await renderDocument(document, 'docx');
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('is UTF-8 with a mark as .txt, so that Notepad reads it', async () => {
    const text = await textOf('txt');
    expect(text.startsWith('\uFEFF索引号：530102103/2026-00017\n')).toBe(true);
    expect(text).toContain('\n　　（一）抓规范。办理4425件，A&B<C>。\n');
  });

  it('is one page that loads nothing and runs nothing as .html', async () => {
    const html = await textOf('html');
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">')).toBe(true);
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(/iu);
  });

  it('keeps every word of the report as text in .html', async () => {
    const html = await textOf('html');
    expect(html).toContain('<h1>云岭区城市管理局<br>关于2025年法治政府建设情况的报告</h1>');
    expect(html).toContain('<th scope="row">索引号</th><td>530102103/2026-00017</td>');
    expect(html).toContain('<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>');
    expect(html).toContain('<h2>一、举措</h2>');
    expect(html).toContain('<p><span class="level2">（一）抓规范。</span>办理4425件，A&amp;B&lt;C&gt;。</p>');
    expect(html).toContain('<caption>办案</caption>');
    expect(html).toContain('<p>附件：统计表</p>');
    expect(html).toContain('>2026年3月16日</p>');
  });

  it('has a name as .html also without a title', async () => {
    const untitled = composeReport(aReport({ title: null }), []).document;
    const html = new TextDecoder().decode(await renderDocument(untitled, 'html'));
    expect(html).toContain('<title>云岭区城市管理局</title>');
  });
});
