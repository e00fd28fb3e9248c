import { AppError } from '../../../shared/domain/failure.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { composeReport } from '../../../shared/document/composeReport.ts';
import type { Composition } from '../../../shared/document/documentModel.ts';

/** Composes a report that is to leave the house; throws figures-missing with each gap's block and indicator. */
export function composeForPrint(report: Report, figures: readonly Figure[]): Composition {
  const composition = composeReport(report, figures);
  if (composition.missing.length > 0) {
    throw new AppError({ code: 'figures-missing', missing: [...composition.missing] });
  }
  return composition;
}
