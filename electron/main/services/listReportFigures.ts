import type { Report } from '../../../shared/domain/report.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { listFigures } from '../db/queries/figures.ts';
import type { Workplace } from './workplace.ts';

/** The stored figures that a report can print: those of its own year and of each year that it names. */
export function listReportFigures({ db }: Pick<Workplace, 'db'>, report: Report): readonly StoredFigure[] {
  return reportYears(report).flatMap((year) => listFigures(db, { bureau: report.bureau, year }));
}

function reportYears(report: Report): readonly Year[] {
  const inlines = report.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat(2) : block.text,
  );
  const named = inlines.flatMap((inline) => ('figure' in inline && inline.year ? [inline.year] : []));
  return [...new Set([report.year, ...named])];
}
