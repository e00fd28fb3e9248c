import { describe, expect, it } from 'vitest';
import { listOpenPoints } from '../../../renderer/features/exporting/openPoints.ts';
import { localNow } from '../../../renderer/features/exporting/localNow.ts';
import { composeReport } from '../../../shared/document/composeReport.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { aFigure, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';

const pointsOf = (report: Report): readonly string[] =>
  listOpenPoints(report, composeReport(report, [aFigure()]).missing, []).map((point) =>
    'heading' in point ? `${point.kind} ${point.number}${point.heading}` : point.kind,
  );

describe('what is still open before an export', () => {
  it('is nothing in a finished report', () => {
    expect(pointsOf(aReport())).toEqual([]);
  });

  it('names missing figures first, then title, sections and signature', () => {
    const blocks = [
      aHeading('举措'),
      aParagraph('罚款{enforcement.fines}。'),
      aHeading('问题'),
      aParagraph(''),
    ];
    expect(pointsOf(aReport({ title: null, signature: null, blocks }))).toEqual([
      'figure',
      'missingTitle',
      'section 二、问题',
      'signature',
    ]);
  });

  it('does not ask for text right below a heading that holds parts', () => {
    const part = aHeading('学习', { level: 2 });
    expect(pointsOf(aReport({ blocks: [aHeading('举措'), part, aParagraph('文字')] }))).toEqual([]);
    expect(
      pointsOf(aReport({ blocks: [aHeading('举措'), part, aHeading('问题'), aTable(['列'], [])] })),
    ).toEqual(['section （一）学习']);
  });

  it('finds a heading without words', () => {
    expect(pointsOf(aReport({ blocks: [aHeading(' '), aParagraph('文字')] }))).toEqual(['heading 一、 ']);
  });

  it('says that a report without any words is empty', () => {
    expect(pointsOf(aReport({ blocks: [] }))).toEqual(['emptyReport']);
  });
});

describe('the time of the export', () => {
  it('is local and written as portals write it', () => {
    expect(localNow(new Date(2026, 2, 8, 9, 5, 3))).toBe('2026-03-08 09:05:03');
  });
});
