import { unitKind } from './unitKind.ts';
import { splitScale } from './unitScale.ts';

/** `same` for 件 and 起, `kin` for 件 and 个, `apart` for 件 and 元, `unsaid` where one side states none. */
export type UnitAgreement = 'same' | 'kin' | 'apart' | 'unsaid';

/** Whether two units can count the same thing. */
export function agreeingUnits(left: string, right: string): UnitAgreement {
  if (left === '' || right === '') return 'unsaid';
  const [one, other] = [splitScale(left).base, splitScale(right).base];
  if (one === other || groups.some((group) => group.includes(one) && group.includes(other))) return 'same';
  const kinds = [unitKind(one), unitKind(other)];
  if (kinds[0] === kinds[1]) return 'kin';
  // People are also counted in 个, and those at an event in 人 and 人次; but 次 and 人次 are two things.
  const people = kinds.includes('people') && (kinds.includes('attendance') || one === '个' || other === '个');
  return people ? 'kin' : 'apart';
}

/** Units in which bureaus count the same things. */
const groups: readonly (readonly string[])[] = [
  ['件', '起', '宗', '例', '卷', '桩'],
  ['次', '场', '场次', '期', '届'],
  ['人', '名', '位'],
  ['家', '户', '个'],
  ['家次', '户次', '次'],
  ['份', '本', '册', '张'],
  ['条', '篇', '则'],
  ['台', '部', '套', '个'],
];
