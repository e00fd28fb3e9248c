import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArchiveSummary } from '../../shared/domain/archive.ts';
import { hashBytes } from '../../electron/main/files/hashBytes.ts';
import { aCsv } from '../support/aWorkbook.ts';
import { aReport } from '../support/builders.ts';
import { runNianbao } from '../support/runNianbao.ts';
import { tempFolder } from '../support/tempFolder.ts';

const workbook = aCsv([['简易程序案件', '4425', '件']]);

describe('nianbao archive', () => {
  it('adds a year, lists it, shows it and gives its document back', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'report.json'), JSON.stringify(aReport()));
    writeFileSync(join(cwd, workbook.name), workbook.bytes);
    const home = ['--home', join(cwd, 'desk'), '--json'];

    const added = await runNianbao(['archive', 'add', 'report.json', '--figures', workbook.name, ...home], {
      cwd,
    });
    expect(added.err).toBe('');
    const summary = ArchiveSummary.parse(added.json());
    const listed = await runNianbao(['archive', 'list', ...home], { cwd });
    expect(z.array(ArchiveSummary).parse(listed.json())).toEqual([summary]);

    const shown = await runNianbao(['archive', 'show', summary.id, '--out', 'then.docx', ...home], { cwd });
    expect(shown.json()).toMatchObject({ report: aReportOf(cwd), figures: [{ value: '4425' }] });
    expect(hashBytes(readFileSync(join(cwd, 'then.docx')))).toBe(summary.documentSha256);

    const again = await runNianbao(['archive', 'add', 'report.json', '--figures', workbook.name, ...home], {
      cwd,
    });
    expect(again.status).toBe(2);
    expect(again.err).toContain('2025');
  });

  it('stores nothing of a report with gaps', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'report.json'), JSON.stringify(aReport()));
    const added = await runNianbao(['archive', 'add', 'report.json', '--home', 'desk'], { cwd });
    expect(added.status).toBe(2);
    expect(added.err).toContain('enforcement.simple-cases');
    const listed = await runNianbao(['archive', 'list', '--home', 'desk'], { cwd });
    expect(listed.out).toContain('还没有归档');
  });

  it.each([
    [['archive'], 'add'],
    [['archive', 'burn'], 'burn'],
    [['archive', 'show'], 'archive show'],
  ])('refuses %j', async (args, words) => {
    const end = await runNianbao(args, { cwd: tempFolder() });
    expect(end.status).toBe(2);
    expect(end.err).toContain(words);
  });
});

function aReportOf(cwd: string): unknown {
  return JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
}
