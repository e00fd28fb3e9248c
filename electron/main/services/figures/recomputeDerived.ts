import { sameNumber } from '../../../../shared/domain/exactDecimal.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { deriveFigures, hasOwnTotal } from '../../../../shared/domain/formula/deriveFigures.ts';
import type { Derived, PlacedFormula } from '../../../../shared/domain/formula/deriveFigures.ts';
import type { Quantity } from '../../../../shared/domain/formula/evaluateFormula.ts';
import { formulaInputs } from '../../../../shared/domain/formula/formulaInputs.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import type { StoredFormula } from '../../../../shared/domain/formula/storedFormula.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { figureLookup, putFigures, retireFigure, retireOrphans } from '../../db/queries/figures.ts';
import type { NamedFigure } from '../../db/queries/figures.ts';
import { listFormulas } from '../../db/queries/formulas.ts';
import type { ReadableDb, WritableDb } from '../../db/openStore.ts';

/** A stored formula, read. */
export type ReadFormula = PlacedFormula & { readonly stored: StoredFormula };

/**
 * Brings a bureau's derived figures, of every year, up to what their inputs say now. To be called inside each
 * transaction that changes figures, after the change. A figure whose inputs are gone goes out of force and comes
 * back with them; where a total was imported or typed, that one stays in force.
 */
export function recomputeDerived(db: WritableDb, bureau: string, at: string): void {
  retireOrphans(db, bureau, at);
  const formulas = readFormulas(db, bureau);
  if (formulas.length === 0) return;
  const stored = figureLookup(db, bureau);
  const fresh = deriveFigures(formulas, stored).flatMap((derived): readonly NamedFigure[] => {
    const { indicator, year } = derived.placed;
    const figures = stored(indicator, year);
    if (hasOwnTotal(figures)) return [];
    const before = figures.find(({ department }) => department === null);
    if (!('problem' in derived.result)) return toFresh(derived.placed, derived.result.value, before);
    if (before !== undefined) retireFigure(db, bureau, before, at);
    return [];
  });
  putFigures(db, bureau, fresh, at);
}

/** What the formulas of a bureau say now, whether their results are in force or not. */
export function deriveStored(db: ReadableDb, bureau: string): readonly Derived<ReadFormula>[] {
  return deriveFigures(readFormulas(db, bureau), figureLookup(db, bureau));
}

/** The formulas of a bureau, of every year. */
export function readFormulas(db: ReadableDb, bureau: string): readonly ReadFormula[] {
  return listFormulas(db, bureau).map((stored) => {
    const read = parseFormula(stored.formula, (code) => IndicatorCode.safeParse(code).data ?? null);
    if ('fault' in read) throw new Error(`stored formula: ${read.fault.code}`);
    const { indicator, year, unit } = stored;
    return { indicator, year, unit, formula: read.formula, stored };
  });
}

/** Nothing where the stored figure says the same by the same formula. */
function toFresh(
  { stored, year, indicator, formula }: ReadFormula,
  value: Quantity,
  before: StoredFigure | undefined,
): readonly NamedFigure[] {
  const inputs = [...new Set(formulaInputs(formula, year).map((input) => input.indicator))];
  const source = { kind: 'derived', formula: stored.formula, inputs } as const;
  const figure: Figure = { indicator, year, ...value, department: null, source };
  return before !== undefined && saysTheSame(figure, before) ? [] : [{ ...figure, name: stored.name }];
}

function saysTheSame(left: Figure, right: Figure): boolean {
  return (
    sameNumber(left.value, right.value) &&
    left.qualifier === right.qualifier &&
    left.unit === right.unit &&
    left.source.kind === 'derived' &&
    right.source.kind === 'derived' &&
    left.source.formula === right.source.formula
  );
}
