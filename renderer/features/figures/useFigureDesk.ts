import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Desk } from '../../../shared/domain/desk.ts';
import type { FigureStanding } from '../../../shared/domain/figureStanding.ts';
import { formulaNames, type FormulaNames } from '../../../shared/domain/formula/formulaNames.ts';
import type { Indicator } from '../../../shared/domain/indicator.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { Year } from '../../../shared/domain/year.ts';
import { queries, useFigures, useIndicators } from '../../api/queries.ts';
import { figureRows, type FigureRow } from './rows/figureRow.ts';

/** The figures of one bureau and year with all that the screen knows of them. */
export interface FigureDesk {
  readonly desk: Desk;
  readonly figures: readonly StoredFigure[];
  readonly before: readonly StoredFigure[];
  readonly indicators: readonly Indicator[];
  readonly standing: FigureStanding | undefined;
  readonly rows: readonly FigureRow[];
  readonly names: FormulaNames;
}

export interface FigureDeskAnswer {
  /** Undefined while the figures are being read. */
  readonly work: FigureDesk | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What is asked for beside the figures comes a moment later and fills the grid. */
export function useFigureDesk(desk: Desk): FigureDeskAnswer {
  const { bureau, year } = desk;
  const { data: figures, error, refetch } = useFigures(desk);
  const { data: before = none } = useFigures({ bureau, year: yearBefore(year) });
  const { data: standing } = useQuery(queries.standing(desk));
  const { data: indicators = none } = useIndicators();
  const rows = useMemo(
    () => figureRows({ figures: figures ?? none, before, standing, indicators }),
    [figures, before, standing, indicators],
  );
  const names = useMemo(() => {
    const formulas = (standing?.formulas ?? []).map(({ stored }) => stored);
    return formulaNames(indicators, [...(figures ?? none), ...before, ...formulas]);
  }, [indicators, figures, before, standing]);
  return {
    work:
      figures === undefined
        ? undefined
        : { desk: { bureau, year }, figures, before, indicators, standing, rows, names },
    error,
    retry: () => void refetch(),
  };
}

const none: readonly never[] = [];

/** Of 1990 there is none before. */
function yearBefore(year: Year): Year {
  return Year.safeParse(year - 1).data ?? year;
}
