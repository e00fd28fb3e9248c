import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../shared/domain/report.ts';
import { aCsv } from '../support/aWorkbook.ts';
import { aHeader, aHeading, aParagraph, aReport } from '../support/builders.ts';
import { runNianbao } from '../support/runNianbao.ts';
import type { CommandEnd } from '../support/runNianbao.ts';
import { tempFolder } from '../support/tempFolder.ts';

const report = aReport({
  header: aHeader(),
  blocks: [
    aHeading('主要举措和成效'),
    aParagraph('全年办理简易程序案件{enforcement.simple-cases}。', { id: 'cases' }),
  ],
});
const workbook = aCsv([['简易程序案件', '4425', '件']], '执法.csv');

describe('nianbao compile', () => {
  it('makes a document of a report and the workbooks of its figures', async () => {
    const { end, cwd } = await compiling(report, ['--figures', '执法.csv', '--out', '报告.docx', '--json']);
    expect(end.err).toBe('');
    expect(end.status).toBe(0);
    expect(end.json()).toMatchObject({ sections: 1, figuresTraced: 1 });
    expect(readFileSync(join(cwd, '报告.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['报告.html', '报告.txt'])('writes %s with the same words', async (out) => {
    const { end, cwd } = await compiling(report, ['--figures', '执法.csv', '--out', out]);
    expect(end.status).toBe(0);
    expect(readFileSync(join(cwd, out), 'utf8')).toContain('4425件');
  });

  it('stops at a missing figure, names block and indicator, and writes nothing', async () => {
    const { end, cwd } = await compiling(report, ['--out', '报告.docx']);
    expect(end.status).toBe(2);
    expect(end.err).toContain('cases');
    expect(end.err).toContain('enforcement.simple-cases');
    expect(existsSync(join(cwd, '报告.docx'))).toBe(false);
  });

  it('refuses two workbooks that disagree about a figure, with both cells', async () => {
    const other = aCsv([['简易程序案件', '4426', '件']], '法规.csv');
    const { end } = await compiling(
      report,
      ['--figures', '执法.csv', '法规.csv', '--out', '报告.docx'],
      other,
    );
    expect(end.status).toBe(2);
    expect(end.err).toContain('执法.csv');
    expect(end.err).toContain('法规.csv');
    expect(end.err).toContain('4426件');
  });

  it('compiles a report without title, recipients, header or signature', async () => {
    const bare = aReport({ title: null, signature: null, blocks: [aParagraph('只有一段正文。')] });
    const { end } = await compiling(bare, ['--out', '报告.docx']);
    expect(end.status).toBe(0);
  });

  it.each([
    ['is no JSON', '{', 'report-file.json'],
    ['is something else', '{"format":"shopping-list","version":1}', 'report-file.json'],
    ['comes from a newer version', JSON.stringify({ ...report, version: 2 }), '2'],
    ['is damaged', JSON.stringify({ ...report, blocks: [{ id: 'b1', kind: 'song' }] }), 'blocks[0]'],
  ])('refuses a report file that %s', async (_, text, words) => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'report-file.json'), text);
    const end = await runNianbao(['compile', 'report-file.json', '--out', 'a.docx'], { cwd });
    expect(end.status).toBe(2);
    expect(end.err).toContain(words);
  });

  it('refuses an ending that it cannot write, and names those that it can', async () => {
    const { end } = await compiling(report, ['--figures', '执法.csv', '--out', '报告.odt']);
    expect(end.status).toBe(2);
    expect(end.err).toContain('docx');
  });
});

async function compiling(
  subject: Report,
  args: readonly string[],
  other = workbook,
): Promise<{ end: CommandEnd; cwd: string }> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, 'report.json'), JSON.stringify(subject));
  for (const file of [workbook, other]) writeFileSync(join(cwd, file.name), file.bytes);
  return { cwd, end: await runNianbao(['compile', 'report.json', ...args], { cwd }) };
}
