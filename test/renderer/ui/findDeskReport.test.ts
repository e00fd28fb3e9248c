import { expect, it } from 'vitest';
import { ReportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { findDeskReport } from '../../../renderer/ui/findDeskReport.ts';
import { aSummary } from '../home/summary.ts';

it('puts the newest year on top, and of one year the report saved last', () => {
  const older = aSummary({
    id: ReportId.parse('older'),
    year: Year.parse(2024),
    savedAt: '2026-03-01T00:00:00.000Z',
  });
  const earlier = aSummary({ id: ReportId.parse('earlier'), savedAt: '2026-01-01T00:00:00.000Z' });
  const later = aSummary({ id: ReportId.parse('later'), savedAt: '2026-02-01T00:00:00.000Z' });
  expect(findDeskReport([older, earlier, later])?.id).toBe('later');
});

it('prefers a report that can still be written to an archived one of a newer year', () => {
  const archived = aSummary({ id: ReportId.parse('archived'), archivedAt: '2026-03-18T06:54:13.000Z' });
  const open = aSummary({ id: ReportId.parse('open'), year: Year.parse(2023) });
  expect(findDeskReport([archived, open])?.id).toBe('open');
});

it('finds nothing on an empty desk', () => {
  expect(findDeskReport([])).toBeUndefined();
});
