import { describe, expect, it } from 'vitest';
import { createReport } from '../../../electron/main/services/createReport.ts';
import {
  addReport,
  getReport,
  listReportSummaries,
  removeReport,
  restoreReport,
  saveReport,
} from '../../../electron/main/services/reports.ts';
import { SlotId } from '../../../shared/domain/identity.ts';
import { emptyMarks, type WritingMarks } from '../../../shared/domain/writingMarks.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { aCsv } from '../../support/aWorkbook.ts';
import { importInto } from '../../support/importInto.ts';
import { createSample } from '../../../electron/main/services/createSample.ts';
import { measureProgress } from '../../../electron/main/services/measureProgress.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aReport } from '../../support/builders.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

const desk = { bureau: '云岭区司法局', year: Year.parse(2025) };

describe('a new report', () => {
  it('has the template’s outline, title and the header that is known already', async () => {
    const workplace = await aWorkplace();
    const { report } = await createReport(workplace, desk, 'statutory-five');
    expect(report.title).toContain('云岭区司法局');
    expect(report.title).toContain('2025');
    expect(report.header).toMatchObject({ publisher: '云岭区司法局', disclosure: '主动公开' });
    expect(report.blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(5);
    expect(getReport(workplace, report.id).report).toEqual(report);
  });

  it('is refused where the bureau has one of that year, and for a template that is not there', async () => {
    const workplace = await aWorkplace();
    await createReport(workplace, desk, 'statutory-five');
    expect(await failureOf(() => createReport(workplace, desk, 'statutory-five'))).toMatchObject({
      code: 'report-exists',
    });
    const other = { ...desk, year: Year.parse(2024) };
    expect(await failureOf(() => createReport(workplace, other, 'nowhere'))).toEqual({
      code: 'template-unknown',
    });
  });
});

describe('saving', () => {
  it('counts revisions, and refuses a text that was made from an older one', async () => {
    const workplace = await aWorkplace();
    const { report } = addReport(workplace, aReport());
    const save = (title: string): { revision: number } =>
      saveReport(workplace, { report: { ...report, title }, marks: emptyMarks, revision: 1 });
    expect(save('甲').revision).toBe(2);
    expect(await failureOf(() => save('乙'))).toEqual({
      code: 'report-stale',
      revision: 1,
      stored: 2,
    });
    expect(getReport(workplace, report.id).report.title).toBe('甲');
  });

  it('stores the marks with the report, and neither when it is refused', async () => {
    const workplace = await aWorkplace();
    const { report, marks, revision } = addReport(workplace, aReport());
    expect(marks).toEqual(emptyMarks);
    const marked: WritingMarks = { ...marks, ...everyMark(report.blocks) };
    saveReport(workplace, { report, marks: marked, revision });
    expect(getReport(workplace, report.id).marks).toEqual(marked);
    const stale = { report: { ...report, title: '旧的' }, marks: emptyMarks, revision };
    expect(await failureOf(() => saveReport(workplace, stale))).toMatchObject({ code: 'report-stale' });
    expect(getReport(workplace, report.id)).toMatchObject({ report, marks: marked, revision: 2 });
  });

  it('keeps the clerk’s words and drops the signs of blocks that are gone, once the report is opened again', async () => {
    const workplace = await aWorkplace();
    const { report, revision } = addReport(workplace, aReport());
    const marks: WritingMarks = { ...emptyMarks, ...everyMark(report.blocks) };
    saveReport(workplace, { report: { ...report, blocks: [] }, marks, revision });
    expect(getReport(workplace, report.id).marks).toEqual({ ...marks, done: ['lead'], carried: [] });
  });

  it('refuses to move a report onto another’s year', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, aReport({ year: 2024 }));
    const { report } = addReport(workplace, aReport({ year: 2025 }));
    const moved = { ...report, year: Year.parse(2024) };
    expect(
      await failureOf(() => saveReport(workplace, { report: moved, marks: emptyMarks, revision: 1 })),
    ).toMatchObject({
      code: 'report-exists',
      year: 2024,
    });
  });
});

function everyMark([heading, paragraph]: readonly Block[]): Partial<WritingMarks> {
  if (heading === undefined || paragraph === undefined) throw new Error('two blocks are marked');
  const from = Year.parse(2024);
  const answer = { slot: SlotId.parse('s.lead'), item: 'names', answer: { kind: 'said' } } as const;
  return {
    done: ['lead', heading.id],
    notes: [{ at: heading.id, text: '等执法大队的数' }],
    answers: [answer],
    carried: [{ block: paragraph.id, from, spans: [{ start: 0, end: 4, kind: 'year' }] }],
    promises: [{ id: 'p1', text: '修订裁量基准', from, answer: null }],
  };
}

describe('removing', () => {
  it('takes a report off the desk and gives it back whole', async () => {
    const workplace = await aWorkplace();
    const { report } = addReport(workplace, aReport());
    removeReport(workplace, report.id);
    expect(listReportSummaries(workplace)).toEqual([]);
    expect(await failureOf(() => getReport(workplace, report.id))).toEqual({ code: 'report-unknown' });
    restoreReport(workplace, report.id);
    expect(getReport(workplace, report.id).report).toEqual(report);
  });

  it('does not give it back over a newer report of the same year', async () => {
    const workplace = await aWorkplace();
    const { report } = addReport(workplace, aReport());
    removeReport(workplace, report.id);
    addReport(workplace, aReport({ id: 'another' }));
    expect(
      await failureOf(() => {
        restoreReport(workplace, report.id);
      }),
    ).toMatchObject({ code: 'report-exists' });
  });
});

describe('how far a report is', () => {
  it('is measured by its template, the figures of its desk and the clerk’s marks', async () => {
    const workplace = await aWorkplace();
    const { report, marks, revision } = await createSample(workplace);
    const before = await measureProgress(workplace, report.id);
    expect(before).toMatchObject({ sections: 6, doneSections: 0 });
    expect(before.answered).toBeGreaterThan(0);
    expect(before.answered).toBeLessThan(before.required);
    saveReport(workplace, { report, marks: { ...marks, done: ['lead'] }, revision });
    expect(await measureProgress(workplace, report.id)).toEqual({ ...before, doneSections: 1 });
  });

  it('counts the figures that its sections expect and nowhere print', async () => {
    const workplace = await aWorkplace();
    const { report } = await createReport(workplace, desk, 'statutory-five');
    expect((await measureProgress(workplace, report.id)).unmentioned).toBe(0);
    await importInto(workplace, report, aCsv([['简易程序案件', '9999', '件']]));
    expect((await measureProgress(workplace, report.id)).unmentioned).toBe(1);
  });
});

describe('the shelf', () => {
  it('says of each report how far it is', async () => {
    const workplace = await aWorkplace();
    await createReport(workplace, desk, 'statutory-five');
    addReport(workplace, aReport({ year: 2024 }));
    const [newer, older] = listReportSummaries(workplace);
    expect(newer).toMatchObject({ year: 2025, sections: 5, writtenSections: 0, figuresUsed: 0 });
    expect(older).toMatchObject({
      year: 2024,
      sections: 1,
      writtenSections: 1,
      figuresUsed: 1,
      archivedAt: null,
    });
  });
});
