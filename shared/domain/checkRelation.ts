import Big from 'big.js';
import { addsUp } from './indicator.ts';
import type { Indicator, IndicatorCode } from './indicator.ts';
import type { Figure } from './figure.ts';
import type { IndicatorRelation } from './indicatorRelation.ts';
import { splitScale } from './unitScale.ts';

/** What a relation says about the figures of one desk, with both sides written out where there are figures. */
export type RelationCheck = Readonly<{
  /** `open` while figures are missing that could still make it hold. */
  verdict: 'holds' | 'broken' | 'open';
  /** The arithmetic, such as `166` and `12 + 120 + 17 + …`, in the base unit; null where a figure is missing. */
  left: string | null;
  right: string | null;
}>;

/** The value of an indicator in its base unit; null without a figure or with an approximate one. */
export type ValueOf = (code: IndicatorCode) => Big | null;

/** Holds a relation against the values of a desk; exact arithmetic, rates to the decimals that they are printed with. */
export function checkRelation(relation: IndicatorRelation, valueOf: ValueOf): RelationCheck {
  switch (relation.kind) {
    case 'sum':
      return checkSum(relation, valueOf);
    case 'rate':
      return checkRate(relation, valueOf);
    case 'bound': {
      const [less, greater] = [valueOf(relation.less), valueOf(relation.greater)];
      if (less === null || greater === null)
        return { verdict: 'open', left: print(less), right: print(greater) };
      return { verdict: less.lte(greater) ? 'holds' : 'broken', left: print(less), right: print(greater) };
    }
    case 'carry-over': {
      const [opened, carriedIn, closed, carriedOut] = [
        valueOf(relation.opened),
        valueOf(relation.carriedIn),
        valueOf(relation.closed),
        valueOf(relation.carriedOut),
      ];
      const [left, right] = [add([opened, carriedIn]), add([closed, carriedOut])];
      const verdict = left === null || right === null ? 'open' : left.eq(right) ? 'holds' : 'broken';
      return { verdict, left: printSum([opened, carriedIn]), right: printSum([closed, carriedOut]) };
    }
  }
}

/** The bureau's own value, else the sum over its departments where that makes sense. */
export function valueFinder(figures: readonly Figure[], indicators: readonly Indicator[]): ValueOf {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const byCode = new Map<IndicatorCode, Figure[]>();
  for (const figure of figures)
    byCode.set(figure.indicator, [...(byCode.get(figure.indicator) ?? []), figure]);
  return (code) => {
    const all = byCode.get(code) ?? [];
    const own = all.filter(({ department }) => department === null);
    const indicator = known.get(code);
    const counted =
      own.length > 0 || all.length < 2 || indicator === undefined || !addsUp(indicator) ? own : all;
    const taken = counted.length === 0 && all.length === 1 ? all : counted;
    return taken.some(({ qualifier }) => qualifier !== null) ? null : add(taken.map(toBase));
  };
}

type Of<Kind extends IndicatorRelation['kind']> = Extract<IndicatorRelation, { kind: Kind }>;

function checkSum({ total, parts, also = [], exact }: Of<'sum'>, valueOf: ValueOf): RelationCheck {
  const whole = valueOf(total);
  const needed = parts.map(valueOf);
  const known = [...needed, ...also.map(valueOf)].filter((value) => value !== null);
  const sum = add(known);
  const left = print(whole);
  if (whole === null || sum === null)
    return { verdict: 'open', left, right: known.length > 0 ? printSum(known) : null };
  const complete = needed.every((value) => value !== null);
  const right = printSum(known) + (complete ? '' : ' + …');
  if (sum.gt(whole)) return { verdict: 'broken', left, right };
  if (sum.eq(whole) || (complete && !exact)) return { verdict: 'holds', left, right };
  return { verdict: complete ? 'broken' : 'open', left, right };
}

function checkRate({ rate, numerator, denominator }: Of<'rate'>, valueOf: ValueOf): RelationCheck {
  const [printed, part, whole] = [valueOf(rate), valueOf(numerator), valueOf(denominator)];
  const left = printed === null ? null : `${printed.toFixed()}%`;
  if (part === null || whole === null || whole.eq(0)) return { verdict: 'open', left, right: null };
  const exact = part.times(100).div(whole);
  const right = `${part.toFixed()} ÷ ${whole.toFixed()} = ${exact.round(2).toFixed()}%`;
  if (printed === null) return { verdict: 'open', left, right };
  const decimals = printed.toFixed().split('.')[1]?.length ?? 0;
  // Rounded, or cut off as many bureaus do.
  const holds = [Big.roundHalfUp, Big.roundDown].some((mode) => exact.round(decimals, mode).eq(printed));
  return { verdict: holds ? 'holds' : 'broken', left, right };
}

function toBase({ value, unit }: Figure): Big {
  const moved = new Big(value);
  moved.e += moved.eq(0) ? 0 : splitScale(unit).power;
  return moved;
}

/** Null when anything is missing, or there is nothing to add. */
function add(values: readonly (Big | null)[]): Big | null {
  if (values.length === 0) return null;
  return values.reduce<Big | null>(
    (sum, value) => (sum === null || value === null ? null : sum.plus(value)),
    new Big(0),
  );
}

function print(value: Big | null): string | null {
  return value === null ? null : value.toFixed();
}

function printSum(values: readonly (Big | null)[]): string {
  return values.map((value) => print(value) ?? '?').join(' + ');
}
