import { describe, expect, it } from 'vitest';
import { addReport, getReport, removeReport } from '../../../electron/main/services/reports.ts';
import { rollForward } from '../../../electron/main/services/rollForward.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aHeading, aParagraph, aReport } from '../../support/builders.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

const year = Year.parse(2026);

const last = aReport({
  year: 2025,
  blocks: [
    aHeading('主要成效'),
    aParagraph('开展培训12次，全年处理简易程序案件{enforcement.simple-cases}。'),
    aHeading('下一步打算'),
    aParagraph('一是办好培训，不少于15次。二是按期办结案件。'),
  ],
});

describe('beginning a year with the last one', () => {
  it('stores the new report with what is still of last year and with what was promised', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, last);
    const { report } = rollForward(workplace, { from: last.id, year, choices: [] });
    const opened = getReport(workplace, report.id);
    expect(opened.report).toEqual(report);
    expect(opened.report.year).toBe(2026);
    expect(opened.marks.carried.map(({ spans }) => spans.length)).toEqual([1, 1]);
    expect(opened.marks.promises).toMatchObject([
      { text: '一是办好培训，不少于15次。', from: 2025, answer: null },
      { text: '二是按期办结案件。', from: 2025, answer: null },
    ]);
    expect(getReport(workplace, last.id).report).toEqual(last);
  });

  it('refuses a year that has its report, and stores nothing', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, last);
    const other = aReport({ year: 2026 });
    addReport(workplace, other);
    const failure = await failureOf(() => rollForward(workplace, { from: last.id, year, choices: [] }));
    expect(failure).toMatchObject({ code: 'report-exists', year: 2026 });
    expect(getReport(workplace, other.id).report).toEqual(other);
  });

  it('refuses a year that is not later, and a report that is gone', async () => {
    const workplace = await aWorkplace();
    addReport(workplace, last);
    const same = await failureOf(() =>
      rollForward(workplace, { from: last.id, year: last.year, choices: [] }),
    );
    expect(same).toMatchObject({ code: 'year-not-later', year: 2025, last: 2025 });
    removeReport(workplace, last.id);
    const gone = await failureOf(() => rollForward(workplace, { from: last.id, year, choices: [] }));
    expect(gone).toMatchObject({ code: 'report-unknown' });
  });
});
