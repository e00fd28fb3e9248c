import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';

/** What a label says when it names no department: the sum of all, of some, or a part of the row above. */
export type SumKind = 'total' | 'subtotal' | null;

/** 合 计, 总计, 全局合计（件） are sums of everything; 小计 and 城区中队合计 of a part. */
export function sumKind(label: string): SumKind {
  if (label.length > 30 || !/[计总和数]/.test(label)) return null;
  const plain = withoutSpaces(toHalfWidth(label))
    .replace(/\([^()]*\)$/, '')
    .replace(/[:：]$/, '');
  if (total.test(plain)) return 'total';
  return subtotal.test(plain) ? 'subtotal' : null;
}

const total =
  /^(?:[一二三四五六七八九十]+、)?(?:(?:[全本][局市区县省州盟旗镇乡街院所委厅校部系单]位?(?:统)?|各(?:科室|部门|单位|中队|大队|镇街|乡镇|地|区县)|机关)?(?:合计|总计|总数)|共计|总和|汇总|累计|总合计|合计数|总计数|总)$/;

const subtotal = /^.{0,20}(?:小计|合计|总计|分计)数?$/;

/** True for a name such as 执法大队, 法制科, 城东街道办事处 or 云岭区城市管理局. */
export function looksLikeDepartment(name: string): boolean {
  if (name.length > 40) return false;
  const plain = withoutSpaces(toHalfWidth(name)).replace(/\([^()]*\)$/, '');
  return department.test(plain) && !deeds.test(plain);
}

const department =
  /^(?:机关|本级|局机关|委机关|机关本级)$|^.{1,24}(?:科|室|处|股|所|局|队|街道|镇|乡|办|站|委|院|庭|组|中心|部门?|区|县|市|州|旗|社区|村|厅|公司|大厅|窗口|分局|专班|集团|机关|本级)$/;

/** Words that end like a department and say what was done: 矛盾纠纷调处, 行政诉讼开庭, 移送公安机关. */
const deeds =
  /(?:查处|调处|惩处|论处|开庭|不予?处|处处)$|^(?:移送|受理|办理|申请|开展|召开|组织|制定|审核|发放|设置|设立|配备|建立|其中:?[^,]*[移送受理])/;

/** 其中：一中队 is a part of the department above it. */
export function withoutAmong(name: string): Readonly<{ name: string; among: boolean }> {
  const rest = name.replace(/^[\s\u3000]*其中[:：]?[\s\u3000]*/, '');
  return { name: rest, among: rest !== name && rest !== '' };
}
