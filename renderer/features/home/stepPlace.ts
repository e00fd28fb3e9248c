import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import type { Place } from '../../router/place.ts';
import type { StepName } from './steps.ts';

/** Where a step of a report is done. */
export function stepPlace(name: StepName, report: ReportSummary): Place {
  switch (name) {
    case 'figures':
      return { at: 'figures', year: report.year, bureau: report.bureau };
    case 'write':
      return { at: 'report', id: report.id, step: 'write' };
    case 'export':
      return { at: 'report', id: report.id, step: 'export' };
    case 'archive':
      return { at: 'archive' };
  }
}
