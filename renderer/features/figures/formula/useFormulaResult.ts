import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { evaluateFormula, type FormulaResult } from '../../../../shared/domain/formula/evaluateFormula.ts';
import type { Formula, FormulaFault } from '../../../../shared/domain/formula/formula.ts';
import { formulaInputs, type FormulaInput } from '../../../../shared/domain/formula/formulaInputs.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import { groupBy } from '../../../../shared/domain/groupBy.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { queries } from '../../../api/queries.ts';
import type { FigureDesk } from '../useFigureDesk.ts';

/** A formula as it is written now: what is wrong with it, or what it says and stands on. */
export type WrittenFormula =
  | { readonly fault: FormulaFault }
  | {
      readonly formula: Formula;
      readonly result: FormulaResult;
      readonly inputs: readonly (FormulaInput & { readonly figures: readonly StoredFigure[] })[];
    };

/** Reads and evaluates a formula in the window, with the figures of each year that it speaks of. */
export function useFormulaResult(
  { desk, names }: Pick<FigureDesk, 'desk' | 'names'>,
  text: string,
  unit: string,
): WrittenFormula {
  const { bureau, year } = desk;
  const read = useMemo(() => parseFormula(text, names.find), [text, names]);
  const inputs = useMemo(() => ('fault' in read ? [] : formulaInputs(read.formula, year)), [read, year]);
  const years = [...new Set(inputs.map((input) => input.year))];
  const figures = useQueries({
    queries: years.map((of) => queries.figures({ bureau, year: of })),
    combine: joinAnswers,
  });
  return useMemo(() => {
    if ('fault' in read) return read;
    const known = groupBy(figures, keyOf);
    const figuresOf = (
      indicator: FormulaInput['indicator'],
      of: FormulaInput['year'],
    ): readonly StoredFigure[] => known.get(keyOf({ indicator, year: of })) ?? [];
    return {
      formula: read.formula,
      result: evaluateFormula(read.formula, { year, unit, figuresOf }),
      inputs: inputs.map((input) => ({ ...input, figures: figuresOf(input.indicator, input.year) })),
    };
  }, [read, figures, inputs, year, unit]);
}

function joinAnswers(
  answers: readonly { readonly data: readonly StoredFigure[] | undefined }[],
): readonly StoredFigure[] {
  return answers.flatMap(({ data }) => data ?? []);
}

function keyOf({ indicator, year }: Pick<FormulaInput, 'indicator' | 'year'>): string {
  return `${String(year)} ${indicator}`;
}
