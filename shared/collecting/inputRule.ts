import { unitKind } from '../domain/unitKind.ts';
import { splitScale } from '../domain/unitScale.ts';
import { isKnownUnit } from '../domain/units.ts';

/** What may be filled in for a unit: whole numbers for what is counted, 0 to 100 for per cents, else decimals. */
export type InputRule = 'whole' | 'percent' | 'amount' | 'decimal';

export function inputRule(unit: string): InputRule {
  if (unit === '%') return 'percent';
  if (unitKind(unit) === 'rate') return 'decimal';
  const isCounted = isKnownUnit(unit) && splitScale(unit).power === 0;
  return isCounted && unitKind(unit) !== 'money' && !measured.has(unit) ? 'whole' : 'amount';
}

/** Units of what is measured and not counted; 1.5小时 is a good answer, 1.5件 is none. */
const measured: ReadonlySet<string> = new Set(
  '小时 课时 学时 天 年 个月 分 亩 公顷 吨 米 公里 平方米 平方公里 立方米 ㎡ 公斤 千克'.split(' '),
);
