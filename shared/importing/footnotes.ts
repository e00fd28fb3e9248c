import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import type { RawCell } from './rawSheet.ts';

/** True for a row that signs or explains the table (填报人：…, 审核人, 注：…) and holds no figure. */
export function isFootnote(cells: readonly RawCell[]): boolean {
  const first = cells.find((cell) => cell.kind === 'text');
  return first !== undefined && isFootnoteText(first.text);
}

/** The same for the first text of a row. */
export function isFootnoteText(text: string): boolean {
  return footnote.test(withoutSpaces(toHalfWidth(text)));
}

const signatures =
  '填报人|填表人|制表人|报送人|统计人|经办人|审核人|复核人|审批人|签发人|联系人|负责人|单位负责人|部门负责人|科室负责人|' +
  '主要负责人|分管领导|分管负责人|填报单位|报送单位|填表单位|填报科室|填报部门|填报日期|填表日期|填报时间|报送日期|报送时间|' +
  '制表日期|统计日期|联系电话|联系方式|电话|手机|盖章|签字|签名|日期';
const notes = '注|附注|备注|说明|填表说明|填报说明|统计口径|数据来源';

/** With a colon, or alone in its cell: 负责人出庭应诉率 is an indicator. */
const footnote = new RegExp(
  `^[(*※]?(?:(?:${signatures})(?:\\(.*\\))?(?::|\\)?$)|(?:${notes})\\d{0,2}(?:[:.、]|$))`,
);
