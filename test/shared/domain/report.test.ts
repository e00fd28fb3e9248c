import { describe, expect, it } from 'vitest';
import { Report } from '../../../shared/domain/report.ts';
import { aHeader, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';
import { aLongReport } from '../../support/longReport.ts';

function problemsOf(report: unknown): readonly string[] {
  const parsed = Report.safeParse(report);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

describe('a report', () => {
  it('survives being written as JSON and read again', () => {
    const report = aLongReport();
    expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('may lack title, recipients and signature', () => {
    expect(problemsOf(aReport({ title: null, recipients: null, signature: null, blocks: [] }))).toEqual([]);
  });

  it('refuses two blocks of one id', () => {
    const twins = [aHeading('一', { id: 'same' }), aParagraph('二', { id: 'same' })];
    expect(problemsOf({ ...aReport(), blocks: twins })).toEqual(['blocks']);
  });

  it.each([
    ['a format of another program', { format: 'letter' }, 'format'],
    ['a version that is not its own', { version: 2 }, 'version'],
    ['a year without sense', { year: 25 }, 'year'],
    ['a bureau without a name', { bureau: '' }, 'bureau'],
    ['an id that is no id', { id: '../report' }, 'id'],
    [
      'a date that no calendar has',
      { signature: { organisation: '局', date: '2026-02-30' } },
      'signature.date',
    ],
  ])('refuses %s', (_, wrong, place) => {
    expect(problemsOf({ ...aReport(), ...wrong })).toEqual([place]);
  });

  it('refuses a figure that is also text', () => {
    const block = { ...aParagraph('文字'), text: [{ text: '4425', figure: 'enforcement.simple-cases' }] };
    expect(problemsOf({ ...aReport(), blocks: [block] })).not.toEqual([]);
  });

  it('refuses a table without columns', () => {
    expect(problemsOf({ ...aReport(), blocks: [{ ...aTable(['列'], []), columns: [] }] })).toEqual([
      'blocks.0.columns',
    ]);
  });
});

describe('the metadata header', () => {
  it('takes times with and without seconds, and days', () => {
    for (const generatedAt of ['2026-03-18 14:54:13', '2026-03-18 14:54', '2026-03-18'])
      expect(problemsOf(aReport({ header: aHeader({ generatedAt }) }))).toEqual([]);
  });

  it('refuses a time that no clock shows', () => {
    const header = { ...aHeader(), generatedAt: '2026-03-18 25:00:00' };
    expect(problemsOf({ ...aReport(), header })).toEqual(['header.generatedAt']);
  });

  it('tells an empty field from a field with nothing in it', () => {
    expect(problemsOf({ ...aReport(), header: { ...aHeader(), validity: '' } })).toEqual(['header.validity']);
    expect(problemsOf(aReport({ header: aHeader({ validity: null }) }))).toEqual([]);
  });
});
