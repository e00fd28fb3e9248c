import { figurePrinter } from '../../../shared/document/figurePrinter.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import type { ReportId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { OpenReport } from '../../../shared/domain/reportSummary.ts';
import type { PromisedPlan } from '../../../shared/domain/writingMarks.ts';
import type { Year } from '../../../shared/domain/year.ts';
import type { CarryChoice } from '../../../shared/writing/rollForward/carryChoice.ts';
import { carryReport } from '../../../shared/writing/rollForward/carryReport.ts';
import { listPromises } from '../../../shared/writing/rollForward/listPromises.ts';
import { listReportFigures } from './listReportFigures.ts';
import { addReport, getReport } from './reports.ts';
import type { Workplace } from './workplace.ts';

export interface RollForward {
  readonly from: ReportId;
  /** Later than that of the report it begins with. */
  readonly year: Year;
  readonly choices: readonly CarryChoice[];
}

/**
 * Puts a new year on the desk that begins with an earlier report, and lists what that one promised. Throws
 * report-unknown, year-not-later, or report-exists, and then stores nothing.
 */
export function rollForward(workplace: Workplace, { from, year, choices }: RollForward): OpenReport {
  const { report: last } = getReport(workplace, from);
  if (year <= last.year) throw new AppError({ code: 'year-not-later', year, last: last.year });
  const { report, marks } = carryReport(last, { year, choices, newId: workplace.newId });
  return addReport(workplace, report, { ...marks, promises: promisesOf(workplace, last) });
}

function promisesOf(workplace: Workplace, last: Report): readonly PromisedPlan[] {
  const print = figurePrinter(listReportFigures(workplace, last), last.year);
  const promises = listPromises(last.blocks, (inline) =>
    'text' in inline ? inline.text : print(inline).text,
  );
  return promises.slice(0, mostPromises).map((text) => ({
    id: workplace.newId(),
    text: text.slice(0, longestPromise),
    from: last.year,
    answer: null,
  }));
}

/** The limits of the marks. */
const [mostPromises, longestPromise] = [1000, 4000];
