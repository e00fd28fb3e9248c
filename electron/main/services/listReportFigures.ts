import type { Report } from '../../../shared/domain/report.ts';
import { figureYears } from '../../../shared/domain/inlines.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { listFigures } from '../db/queries/figures.ts';
import type { Workplace } from './workplace.ts';

/** The stored figures that a report can print: those of its own year and of each year that it names. */
export function listReportFigures({ db }: Pick<Workplace, 'db'>, report: Report): readonly StoredFigure[] {
  return figureYears(report).flatMap((year) => listFigures(db, { bureau: report.bureau, year }));
}
