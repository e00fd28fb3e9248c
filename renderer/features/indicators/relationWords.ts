import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';

/** A sign of a relation with its spaces, or an indicator that stands in it. */
export type RelationWord = string | { readonly code: IndicatorCode };

/** A relation written as people would: 行政处罚案件 = 简易程序案件 + 普通程序案件. */
export function relationWords(relation: IndicatorRelation): readonly RelationWord[] {
  switch (relation.kind) {
    case 'sum': {
      const { total, parts, also = [], exact } = relation;
      const others = also.length === 0 ? [] : ['（+ ', ...joined(also), '）'];
      return [{ code: total }, exact ? ' = ' : ' ≥ ', ...joined(parts), ...others];
    }
    case 'rate': {
      const { rate, numerator, denominator } = relation;
      return [{ code: rate }, ' = ', { code: numerator }, ' ÷ ', { code: denominator }];
    }
    case 'bound':
      return [{ code: relation.less }, ' ≤ ', { code: relation.greater }];
    case 'carry-over':
      return [
        ...joined([relation.opened, relation.carriedIn]),
        ' = ',
        ...joined([relation.closed, relation.carriedOut]),
      ];
  }
}

/** The sign between the two sides of its arithmetic: = or ≠, ≤ or >. */
export function checkedSign(relation: IndicatorRelation, holds: boolean): string {
  if (relation.kind === 'bound') return holds ? '≤' : '>';
  if (relation.kind === 'sum' && !relation.exact) return holds ? '≥' : '<';
  return holds ? '=' : '≠';
}

function joined(codes: readonly IndicatorCode[]): readonly RelationWord[] {
  return codes.flatMap((code, index) => (index === 0 ? [{ code }] : [' + ', { code }]));
}
