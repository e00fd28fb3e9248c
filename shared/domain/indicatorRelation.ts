import { z } from 'zod';
import { IndicatorCode } from './indicator.ts';

/** Where a relation comes from, in words: an article, a form, or what the terms mean. */
const basis = z.string().min(1).max(200);

/** What must hold between the figures of several indicators of one desk. */
export const IndicatorRelation = z.discriminatedUnion('kind', [
  /** The parts make up the whole; those that are not `exact` are only some of them (其中). */
  z.object({
    kind: z.literal('sum'),
    total: IndicatorCode,
    parts: z.array(IndicatorCode).min(1).readonly(),
    /** Parts that many bureaus do not have: without a figure they count as nothing. */
    also: z.array(IndicatorCode).readonly().optional(),
    exact: z.boolean(),
    basis,
  }),
  /** rate = numerator ÷ denominator, in per cent, with the decimals that the rate is printed with. */
  z.object({
    kind: z.literal('rate'),
    rate: IndicatorCode,
    numerator: IndicatorCode,
    denominator: IndicatorCode,
    basis,
  }),
  /** less ≤ greater. */
  z.object({ kind: z.literal('bound'), less: IndicatorCode, greater: IndicatorCode, basis }),
  /** opened + carriedIn = closed + carriedOut. */
  z.object({
    kind: z.literal('carry-over'),
    opened: IndicatorCode,
    carriedIn: IndicatorCode,
    closed: IndicatorCode,
    carriedOut: IndicatorCode,
    basis,
  }),
]);
export type IndicatorRelation = Readonly<z.infer<typeof IndicatorRelation>>;

/** Every indicator of a relation, the one that it explains first. */
export function codesOf(relation: IndicatorRelation): readonly IndicatorCode[] {
  switch (relation.kind) {
    case 'sum':
      return [relation.total, ...relation.parts, ...(relation.also ?? [])];
    case 'rate':
      return [relation.rate, relation.numerator, relation.denominator];
    case 'bound':
      return [relation.greater, relation.less];
    case 'carry-over':
      return [relation.closed, relation.opened, relation.carriedIn, relation.carriedOut];
  }
}

/** What tells two relations apart: their kind and their indicators. */
export function relationKey(relation: IndicatorRelation): string {
  return [relation.kind, ...codesOf(relation)].join(' ');
}
