import type { Figure } from '../figure.ts';
import type { IndicatorCode } from '../indicator.ts';
import type { Year } from '../year.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import type { FormulaResult } from './evaluateFormula.ts';
import type { Formula } from './formula.ts';
import { formulaInputs } from './formulaInputs.ts';

/** A formula at its place: the figure of `indicator` and `year` is derived by it. */
export type PlacedFormula = Readonly<{
  indicator: IndicatorCode;
  year: Year;
  unit: string;
  formula: Formula;
}>;

/** The figures in force of one indicator and year, of the bureau and its departments. */
export type FiguresOf = (indicator: IndicatorCode, year: Year) => readonly Figure[];

export type Derived<Placed> = Readonly<{ placed: Placed; result: FormulaResult }>;

/**
 * The value of each formula, inputs first: a formula may stand on others, of its own year or an earlier one.
 * A bureau's figure that was imported or typed goes before a derived one. Formulas in a circle have no value.
 */
export function deriveFigures<Placed extends PlacedFormula>(
  formulas: readonly Placed[],
  stored: FiguresOf,
): readonly Derived<Placed>[] {
  const known = new Map(formulas.map((placed) => [keyOf(placed.indicator, placed.year), placed]));
  const results = new Map<string, FormulaResult>();
  const inCircle = new Set<string>();
  const path: string[] = [];

  const resultOf = (placed: PlacedFormula): FormulaResult => {
    const key = keyOf(placed.indicator, placed.year);
    const done = results.get(key);
    if (done !== undefined) return done;
    path.push(key);
    const { formula, year, unit } = placed;
    for (const input of formulaInputs(formula, year)) if (!input.parts) settle(input);
    path.pop();
    const result: FormulaResult = inCircle.has(key)
      ? { problem: { code: 'goes-in-a-circle' } }
      : evaluateFormula(formula, { year, unit, figuresOf });
    results.set(key, result);
    return result;
  };

  const settle = ({ indicator, year }: Pick<PlacedFormula, 'indicator' | 'year'>): void => {
    const key = keyOf(indicator, year);
    const placed = known.get(key);
    if (placed === undefined || hasOwnTotal(stored(indicator, year))) return;
    const start = path.indexOf(key);
    if (start >= 0) for (const member of path.slice(start)) inCircle.add(member);
    else resultOf(placed);
  };

  const figuresOf: FiguresOf = (indicator, year) => {
    const figures = stored(indicator, year);
    const placed = known.get(keyOf(indicator, year));
    if (placed === undefined || hasOwnTotal(figures)) return figures;
    const parts = figures.filter(({ department }) => department !== null);
    const result = results.get(keyOf(indicator, year));
    if (result === undefined || 'problem' in result) return parts;
    return [...parts, toFigure(placed, result.value)];
  };

  return formulas.map((placed) => ({ placed, result: resultOf(placed) }));
}

/** True when a total of the bureau was imported, typed or read from a report. */
export function hasOwnTotal(figures: readonly Figure[]): boolean {
  return figures.some(({ department, source }) => department === null && source.kind !== 'derived');
}

function toFigure(
  { indicator, year }: PlacedFormula,
  value: Pick<Figure, 'value' | 'qualifier' | 'unit'>,
): Figure {
  const source = { kind: 'derived', formula: indicator, inputs: [] } as const;
  return { indicator, year, ...value, department: null, source };
}

function keyOf(indicator: IndicatorCode, year: Year): string {
  return `${String(year)} ${indicator}`;
}
