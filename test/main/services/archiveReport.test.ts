import { describe, expect, it } from 'vitest';
import { listArchives } from '../../../electron/main/db/queries/archives.ts';
import { archiveReport, getArchived } from '../../../electron/main/services/archiveReport.ts';
import { hashBytes } from '../../../electron/main/files/hashBytes.ts';
import { createSample } from '../../../electron/main/services/createSample.ts';
import { addReport, saveReport } from '../../../electron/main/services/reports.ts';
import { ArchiveId } from '../../../shared/domain/identity.ts';
import { emptyMarks, type WritingMarks } from '../../../shared/domain/writingMarks.ts';
import { importInto } from '../../support/importInto.ts';
import { aCsv } from '../../support/aWorkbook.ts';
import { docxParts } from '../../support/docxParts.ts';
import { aReport } from '../../support/builders.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

describe('archiving a year', () => {
  it('freezes the report, its figures and its document with their hashes', async () => {
    const workplace = await aWorkplace();
    const { report } = await createSample(workplace);
    const summary = await archiveReport(workplace, report.id);
    const archived = getArchived(workplace, summary.id);
    expect(archived.report).toEqual(report);
    expect(archived.figures.length).toBeGreaterThanOrEqual(40);
    expect(hashBytes(archived.document)).toBe(summary.documentSha256);
    expect(listArchives(workplace.db)).toEqual([summary]);
  });

  it('makes the report read-only, and is done once', async () => {
    const workplace = await aWorkplace();
    const { report, marks } = await createSample(workplace);
    await archiveReport(workplace, report.id);
    const refused = { code: 'report-archived', year: 2025 };
    expect(await failureOf(() => saveReport(workplace, { report, marks, revision: 1 }))).toEqual(refused);
    expect(await failureOf(() => archiveReport(workplace, report.id))).toEqual(refused);
  });

  it('leaves out what the clerk noted for herself', async () => {
    const workplace = await aWorkplace();
    const { report, revision } = await createSample(workplace);
    const marks: WritingMarks = {
      ...emptyMarks,
      done: ['lead'],
      notes: [{ at: 'lead', text: '问问王科长' }],
    };
    saveReport(workplace, { report, marks, revision });
    const { id } = await archiveReport(workplace, report.id);
    const archived = getArchived(workplace, id);
    expect(archived.report).toEqual(report);
    expect(JSON.stringify(archived)).not.toContain('王科长');
    expect([...docxParts(archived.document).values()].join('')).not.toContain('王科长');
  });

  it('keeps what was archived when the figures change afterwards', async () => {
    const workplace = await aWorkplace();
    const { report } = await createSample(workplace);
    const { id } = await archiveReport(workplace, report.id);
    const before = getArchived(workplace, id).figures;
    const later = aCsv([['简易程序案件', '9999', '件']]);
    await importInto(workplace, report, later);
    expect(getArchived(workplace, id).figures).toEqual(before);
  });

  it('stops at a gap and names the block and the indicator', async () => {
    const workplace = await aWorkplace();
    const { report } = addReport(workplace, aReport());
    expect(await failureOf(() => archiveReport(workplace, report.id))).toMatchObject({
      code: 'figures-missing',
      missing: [{ block: report.blocks[1]?.id, indicator: 'enforcement.simple-cases', year: 2025 }],
    });
    expect(listArchives(workplace.db)).toEqual([]);
  });

  it('cannot be undone or altered, not even in the store itself', async () => {
    const workplace = await aWorkplace();
    const { report } = await createSample(workplace);
    await archiveReport(workplace, report.id);
    expect(() => workplace.db.prepare('DELETE FROM archives').run()).toThrow('never deleted');
    expect(() => workplace.db.prepare(`UPDATE archives SET title = ''`).run()).toThrow('never changed');
  });

  it('says which part of an archived year was damaged on the disk', async () => {
    const workplace = await aWorkplace();
    const { report } = await createSample(workplace);
    const { id } = await archiveReport(workplace, report.id);
    workplace.db.prepare('DROP TRIGGER archives_are_never_changed').run();
    workplace.db.prepare(`UPDATE archives SET report = replace(report, '甘州', '肃州')`).run();
    expect(await failureOf(() => getArchived(workplace, id))).toEqual({
      code: 'archive-damaged',
      year: 2025,
      part: 'report',
    });
    const nowhere = ArchiveId.parse('nowhere');
    expect(await failureOf(() => getArchived(workplace, nowhere))).toEqual({ code: 'archive-unknown' });
  });
});
