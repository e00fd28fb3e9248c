import type { Figure } from '../domain/figure.ts';
import { unitKind } from '../domain/unitKind.ts';
import { toBaseQuantity } from '../domain/units.ts';

/** What a figure says, however it is written: 41.5 万元 and 415000 元 are one statement, 12 次 and 12 人次 are two. */
export function statementOf({
  value,
  unit,
  qualifier,
}: Pick<Figure, 'value' | 'unit' | 'qualifier'>): string {
  const base = toBaseQuantity({ value, unit });
  return `${plainNumber(base.value)}|${qualifier ?? ''}|${unitKind(base.unit) ?? ''}`;
}

/** 1.50 and 1.5 are one number, and so are -0 and 0. */
function plainNumber(value: string): string {
  const short = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return short === '-0' ? '0' : short;
}
