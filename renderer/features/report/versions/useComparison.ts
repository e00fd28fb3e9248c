import { useMemo } from 'react';
import { compareReports } from '../../../../shared/comparing/compareReports.ts';
import type { ReportComparison } from '../../../../shared/comparing/comparison.ts';
import { figurePrinter } from '../../../../shared/document/figurePrinter.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { headingNumbers } from '../../../../shared/domain/numbering.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';

/** A report with the figures that it prints. */
export interface ReportState {
  readonly report: Report;
  readonly figures: readonly StoredFigure[];
}

export type BlockNumbers = Readonly<Record<'before' | 'after', ReadonlyMap<BlockId, string>>>;

export interface Compared {
  readonly comparison: ReportComparison;
  readonly numbers: BlockNumbers;
}

/** Two states of a report compared; a figure reads as it did in each of them. */
export function useComparison(before: ReportState, after: ReportState): Compared {
  return useMemo(
    () => ({
      comparison: compareReports(toPrinted(before), toPrinted(after)),
      numbers: {
        before: headingNumbers(before.report.blocks),
        after: headingNumbers(after.report.blocks),
      },
    }),
    [before, after],
  );
}

function toPrinted({ report, figures }: ReportState) {
  const print = figurePrinter(figures, report.year);
  return { report, print: (inline: Parameters<typeof print>[0]) => print(inline).text };
}
