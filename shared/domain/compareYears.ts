import { evaluateFormula } from './formula/evaluateFormula.ts';
import type { Quantity } from './formula/evaluateFormula.ts';
import type { Formula } from './formula/formula.ts';
import { IndicatorCode } from './indicator.ts';
import type { Figure } from './figure.ts';
import { unitKind } from './unitKind.ts';

/** How a figure differs from last year's. */
export type YearChange =
  | Readonly<{ kind: 'same' }>
  | Readonly<{ kind: 'units-differ' }>
  /** `growth` in per cent; null where there is none to state: of rates, of approximate figures, and from 0. */
  | Readonly<{ kind: 'changed'; difference: Quantity; growth: Quantity | null; fromZero: boolean }>;

/** This year's figure beside last year's, in this year's unit. */
export function compareYears(now: Figure, before: Figure): YearChange {
  const ask = (formula: Formula): ReturnType<typeof evaluateFormula> =>
    evaluateFormula(formula, {
      year: now.year,
      unit: now.unit,
      figuresOf: (_, year) => [{ ...(year === now.year ? now : before), year, department: null }],
    });
  const result = ask(difference);
  if ('problem' in result) return { kind: 'units-differ' };
  const isSame = /^-?0$/.test(result.value.value) && now.qualifier === before.qualifier;
  if (isSame) return { kind: 'same' };
  const fromZero = /^-?0(\.0+)?$/.test(before.value);
  const grown = unitKind(now.unit) === 'rate' || fromZero ? null : ask(growth);
  return {
    kind: 'changed',
    difference: result.value,
    growth: grown === null || 'problem' in grown ? null : grown.value,
    fromZero,
  };
}

const indicator = IndicatorCode.parse('compared');
const own = { kind: 'figure', indicator, year: 'own' } as const;
const last = { kind: 'figure', indicator, year: 'last' } as const;
const difference: Formula = { kind: 'operation', operator: '-', left: own, right: last };
const growth: Formula = { kind: 'growth', of: own, decimals: 1 };
