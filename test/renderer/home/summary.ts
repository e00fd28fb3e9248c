import { ReportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';

/** A report of which everything is done but the archiving. */
export function aSummary(change: Partial<ReportSummary> = {}): ReportSummary {
  return {
    id: ReportId.parse('r1'),
    year: Year.parse(2025),
    bureau: '某某区城市管理局',
    title: null,
    savedAt: '2026-02-03T06:32:00.000Z',
    sections: 5,
    writtenSections: 5,
    characters: 3400,
    figuresUsed: 28,
    figuresStored: 166,
    exportedAt: '2026-02-03T07:00:00.000Z',
    archivedAt: null,
    ...change,
  };
}
