import { describe, expect, it } from 'vitest';
import { typeFigure } from '../../../../electron/main/services/figures/typeFigure.ts';
import { addReport, getReport, saveReport } from '../../../../electron/main/services/reports.ts';
import {
  countVersionChanges,
  keepVersion,
  listReportVersions,
  openVersion,
  setAsideVersion,
} from '../../../../electron/main/services/versions/versions.ts';
import type { Workplace } from '../../../../electron/main/services/workplace.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { VersionId } from '../../../../shared/domain/reportVersion.ts';
import { emptyMarks } from '../../../../shared/domain/writingMarks.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { aHeading, aParagraph, aReport, numbered } from '../../../support/builders.ts';
import { failureOf } from '../../../support/failureOf.ts';

const blocks = [...numbered([aHeading('主要举措'), aParagraph('办理案件{enforcement.simple-cases}。')])];
const report = aReport({ blocks });

function save(workplace: Workplace, title: string, revision: number): Report {
  const changed = { ...report, title };
  saveReport(workplace, { report: changed, marks: emptyMarks, revision });
  return changed;
}

async function typeCases(workplace: Workplace, text: string): Promise<void> {
  const { bureau, year } = report;
  await typeFigure(
    workplace,
    { bureau, year },
    {
      indicator: IndicatorCode.parse('enforcement.simple-cases'),
      name: '简易程序案件',
      department: null,
      text,
      unit: '件',
    },
  );
}

describe('the versions of a report', () => {
  it('are one for each save, the newest first, and each can be read whole', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, report);
    save(workplace, '第一稿', 1);
    const last = save(workplace, '第二稿', 2);
    const versions = listReportVersions(workplace, report.id);
    expect(versions.map(({ revision, kind }) => [revision, kind])).toEqual([
      [3, 'auto'],
      [2, 'auto'],
      [1, 'auto'],
    ]);
    const [newest] = versions;
    if (newest === undefined) throw new Error('no version');
    expect(openVersion(workplace, newest.id)).toMatchObject({ report: last, summary: newest });
  });

  it('hold the figures of then, though other numbers are in force now', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, report);
    await typeCases(workplace, '12');
    save(workplace, '第一稿', 1);
    await typeCases(workplace, '15');
    save(workplace, '第二稿', 2);
    const [now, then] = listReportVersions(workplace, report.id);
    if (now === undefined || then === undefined) throw new Error('no version');
    expect(openVersion(workplace, then.id).figures.map(({ value }) => value)).toEqual(['12']);
    expect(countVersionChanges(workplace, now.id, then.id)).toMatchObject({
      changed: 2,
      figures: 1,
      added: 0,
      dropped: 0,
    });
  });

  it('are kept of nothing that was not saved', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, report);
    save(workplace, '别人先存', 1);
    const stale = { report: { ...report, title: '我的' }, marks: emptyMarks, revision: 1 };
    expect(await failureOf(() => saveReport(workplace, stale))).toMatchObject({ code: 'report-stale' });
    expect(listReportVersions(workplace, report.id)).toHaveLength(2);
    expect(getReport(workplace, report.id).report.title).toBe('别人先存');
  });

  it('begin with the state from before there were versions', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, report);
    workplace.db.prepare(`DELETE FROM report_versions`).run();
    save(workplace, '第一稿', 1);
    const versions = listReportVersions(workplace, report.id);
    expect(versions.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(openVersion(workplace, versions[1]?.id ?? VersionId.parse(1)).report).toEqual(report);
  });

  it('take a name in place of the save that they are, and keep it', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, report);
    save(workplace, '第一稿', 1);
    const named = keepVersion(workplace, report.id, 'named', '送审稿');
    expect(listReportVersions(workplace, report.id)).toMatchObject([
      { id: named.id, kind: 'named', name: '送审稿', revision: 2 },
      { kind: 'auto', revision: 1 },
    ]);
    keepVersion(workplace, report.id, 'named', null);
    expect(listReportVersions(workplace, report.id).map(({ kind }) => kind)).toEqual([
      'named',
      'named',
      'auto',
    ]);
  });

  it('can be words that could not be saved, beside the stored report', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, report);
    save(workplace, '别人先存', 1);
    const aside = setAsideVersion(workplace, {
      report: { ...report, title: '我的' },
      marks: emptyMarks,
      revision: 1,
    });
    expect(openVersion(workplace, aside.id)).toMatchObject({
      report: { title: '我的' },
      summary: { kind: 'set-aside' },
    });
    expect(getReport(workplace, report.id)).toMatchObject({ report: { title: '别人先存' }, revision: 2 });
  });

  it('are unknown when they are gone, or when their report is', async () => {
    const workplace = await aWorkplace();
    expect(await failureOf(() => openVersion(workplace, VersionId.parse(7)))).toEqual({
      code: 'version-unknown',
    });
    expect(await failureOf(() => keepVersion(workplace, report.id, 'named', null))).toEqual({
      code: 'report-unknown',
    });
    const aside = { report, marks: emptyMarks, revision: 1 };
    expect(await failureOf(() => setAsideVersion(workplace, aside))).toEqual({ code: 'report-unknown' });
  });
});
