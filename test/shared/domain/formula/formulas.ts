import type { z } from 'zod';
import { evaluateFormula } from '../../../../shared/domain/formula/evaluateFormula.ts';
import type { FormulaResult } from '../../../../shared/domain/formula/evaluateFormula.ts';
import type { Formula } from '../../../../shared/domain/formula/formula.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import type { FindIndicator } from '../../../../shared/domain/formula/parseFormula.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { aFigure } from '../../../support/builders.ts';

/** Names that tests write formulas with, and the codes that they stand for. */
export const names = new Map(
  Object.entries({
    简易程序案件: 'enforcement.simple-cases',
    普通程序案件: 'enforcement.ordinary-cases',
    复议审结: 'disputes.concluded',
    复议纠错: 'disputes.corrected',
    '执法人员（持证）': 'own.执法人员持证',
    '12345热线': 'own.12345热线',
    罚款: 'enforcement.fines',
    没收: 'own.没收',
  }).map(([name, code]) => [name, IndicatorCode.parse(code)] as const),
);

const codes = new Set<string>(names.values());

export const find: FindIndicator = (name) =>
  names.get(name) ?? (codes.has(name) ? IndicatorCode.parse(name) : null);

export function nameOf(code: IndicatorCode): string | null {
  return [...names].find(([, known]) => known === code)?.[0] ?? null;
}

/** Reads a formula that is known to be right. */
export function formulaOf(text: string): Formula {
  const read = parseFormula(text, find);
  if ('fault' in read) throw new Error(`${text}: ${JSON.stringify(read.fault)}`);
  return read.formula;
}

/** `[name, value and qualifier and unit, department?, year?]`, as in `['罚款', '7.2 万元', '执法大队']`. */
export type Written = readonly [string, string, (string | null)?, number?];

export function figureOf([name, text, department = null, year = 2025]: Written): Figure {
  const [value = '', unit = '', qualifier = null] = text.split(' ');
  return aFigure({
    indicator: names.get(name) ?? name,
    value,
    unit,
    // The schema refuses what is no qualifier.
    qualifier: qualifier as z.input<typeof Figure>['qualifier'],
    department,
    year,
  });
}

/** The result of a formula over these figures, for a figure of 2025 in `unit`. */
export function resultOf(text: string, figures: readonly Written[], unit = ''): FormulaResult {
  const stored = figures.map(figureOf);
  return evaluateFormula(formulaOf(text), {
    year: Year.parse(2025),
    unit,
    figuresOf: (indicator, year) =>
      stored.filter((figure) => figure.indicator === indicator && figure.year === year),
  });
}

/** The same in one line: `4562 件`, `4837 件 余`, or the code of the problem. */
export function saysOf(text: string, figures: readonly Written[], unit = ''): string {
  const result = resultOf(text, figures, unit);
  if ('problem' in result) return result.problem.code;
  const { value, unit: shown, qualifier } = result.value;
  return [value, shown, ...(qualifier === null ? [] : [qualifier])].join(' ').trim();
}
