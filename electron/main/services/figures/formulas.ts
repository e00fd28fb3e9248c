import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import { hasOwnTotal } from '../../../../shared/domain/formula/deriveFigures.ts';
import type { FormulaState } from '../../../../shared/domain/formula/formulaState.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import { storeFormula } from '../../../../shared/domain/formula/printFormula.ts';
import type { StoredFormula } from '../../../../shared/domain/formula/storedFormula.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { figureLookup } from '../../db/queries/figures.ts';
import { deleteFormula, putFormula } from '../../db/queries/formulas.ts';
import type { ReadableDb } from '../../db/openStore.ts';
import type { Workplace } from '../workplace.ts';
import { deriveStored, recomputeDerived } from './recomputeDerived.ts';

/** A formula on its way into the store; its text names indicators by their codes. */
export type WrittenFormula = Pick<StoredFormula, 'indicator' | 'name' | 'unit' | 'formula'>;

type Deps = Pick<Workplace, 'db' | 'now'>;

/** The formulas of a desk, each with what it says now. */
export function listFormulaStates(db: ReadableDb, { bureau, year }: Desk): readonly FormulaState[] {
  const stored = figureLookup(db, bureau);
  return deriveStored(db, bureau)
    .filter(({ placed }) => placed.year === year)
    .map(({ placed, result }) => ({
      stored: placed.stored,
      result,
      inForce: !('problem' in result) && !hasOwnTotal(stored(placed.indicator, year)),
    }));
}

/**
 * Stores formulas over those of the same places and derives their figures, all or none.
 * Throws formula-not-read, or formula-in-a-circle for one that would need its own result.
 */
export function writeFormulas(
  { db, now }: Deps,
  { bureau, year }: Desk,
  formulas: readonly WrittenFormula[],
): void {
  const at = now().toISOString();
  db.transaction(() => {
    for (const { formula, ...rest } of formulas) {
      putFormula(db, bureau, { ...rest, formula: inCodes(formula), year, writtenAt: at });
    }
    refuseCircles(db, { bureau, year }, formulas);
    recomputeDerived(db, bureau, at);
  }).immediate();
}

/** Forgets formulas; their figures go out of force. */
export function removeFormulas(
  { db, now }: Deps,
  desk: Desk,
  indicators: readonly StoredFormula['indicator'][],
): void {
  const at = now().toISOString();
  db.transaction(() => {
    for (const indicator of indicators) deleteFormula(db, desk, indicator);
    recomputeDerived(db, desk.bureau, at);
  }).immediate();
}

function inCodes(text: string): string {
  const read = parseFormula(text, (code) => IndicatorCode.safeParse(code).data ?? null);
  if ('fault' in read) throw new AppError({ code: 'formula-not-read', text });
  return storeFormula(read.formula);
}

function refuseCircles(db: ReadableDb, { bureau, year }: Desk, formulas: readonly WrittenFormula[]): void {
  const written = new Set(formulas.map(({ indicator }) => indicator));
  for (const { placed, result } of deriveStored(db, bureau)) {
    const isCircle = 'problem' in result && result.problem.code === 'goes-in-a-circle';
    if (isCircle && placed.year === year && written.has(placed.indicator)) {
      throw new AppError({ code: 'formula-in-a-circle', name: placed.stored.name });
    }
  }
}
