import { useQueries } from '@tanstack/react-query';
import { figureYears } from '../../../../shared/domain/inlines.ts';
import { useMemo } from 'react';
import type { Report } from '../../../../shared/domain/report.ts';
import { Year } from '../../../../shared/domain/year.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { queries, useIndicators } from '../../../api/queries.ts';
import { figureBook, type FigureBook } from './figureBook.ts';

export interface ReportFigures {
  readonly book: FigureBook;
  /** All stored figures of the years that the report speaks of. */
  readonly figures: readonly StoredFigure[];
  readonly error: Error | null;
  readonly isRead: boolean;
}

/** The figures that a report can print: of its own year, of the one before, and of every year that a sentence names. */
export function useFigureBook(report: Report): ReportFigures {
  const { bureau, year } = report;
  const years = namedYears(report);
  const { figures, error, isRead } = useQueries({
    queries: years.map((of) => queries.figures({ bureau, year: of })),
    combine: joinAnswers,
  });
  const { data: indicators } = useIndicators();
  const book = useMemo(
    () => figureBook({ bureau, year, figures, indicators: indicators ?? [] }),
    [bureau, year, figures, indicators],
  );
  return { book, figures, error, isRead };
}

interface FiguresAnswer {
  readonly data: readonly StoredFigure[] | undefined;
  readonly error: Error | null;
}

function joinAnswers(answers: readonly FiguresAnswer[]): Omit<ReportFigures, 'book'> {
  return {
    figures: answers.flatMap(({ data }) => data ?? []),
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    isRead: answers.every(({ data }) => data !== undefined),
  };
}

function namedYears(report: Report): readonly Year[] {
  const before = Year.safeParse(report.year - 1);
  return [...new Set([report.year, ...(before.success ? [before.data] : []), ...figureYears(report)])];
}
