import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { IndicatorRelation } from '../../../../shared/domain/indicatorRelation.ts';

/** The relations that can be made with the indicator in hand, and whom each asks for beside it. */
export const relationKinds = {
  sum: ['parts'],
  some: ['parts'],
  rate: ['numerator', 'denominator'],
  bound: ['greater'],
  'carry-over': ['opened', 'carriedIn', 'carriedOut'],
} as const;

export type RelationKind = keyof typeof relationKinds;

export function listRelationKinds(): readonly RelationKind[] {
  // The keys of an object literal are its own.
  return Object.keys(relationKinds) as RelationKind[];
}

interface Chosen {
  readonly code: IndicatorCode;
  /** For each that is asked for, in their order. */
  readonly others: readonly (readonly IndicatorCode[])[];
  readonly basis: string;
}

/** Null while somebody is missing. */
export function toRelation(kind: RelationKind, { code, others, basis }: Chosen): IndicatorRelation | null {
  const [first, second, third] = others.map(([one]) => one);
  switch (kind) {
    case 'sum':
    case 'some': {
      const [parts = []] = others;
      return parts.length === 0 ? null : { kind: 'sum', total: code, parts, exact: kind === 'sum', basis };
    }
    case 'rate':
      if (first === undefined || second === undefined) return null;
      return { kind, rate: code, numerator: first, denominator: second, basis };
    case 'bound':
      return first === undefined ? null : { kind, less: code, greater: first, basis };
    case 'carry-over':
      if (first === undefined || second === undefined || third === undefined) return null;
      return { kind, opened: first, carriedIn: second, closed: code, carriedOut: third, basis };
  }
}
