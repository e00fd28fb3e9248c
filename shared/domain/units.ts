import { shift } from './exactDecimal.ts';
import type { ExactDecimal } from './exactDecimal.ts';
import { splitScale } from './unitScale.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from './plainText.ts';

/** Every unit that the field counts in, without 万 and 亿. */
export const knownUnits: ReadonlySet<string> = new Set(
  (
    '件 起 宗 份 卷 条 项 次 家 家次 户 户次 人 人次 名 处 台 台次 场 场次 期 部 支 个 元 % ‰ 所 批 批次 篇 幅 ' +
    '辆 辆次 车次 项次 件次 班次 课时 学时 小时 分钟 天 年 个月 亩 公顷 吨 米 公里 平方米 平方公里 立方米 ㎡ 座 间 块 面 张 ' +
    '册 本 套 组 队 班 类 种 例 桩 笔 单 分 轮 届 节 堂 讲 集 版 页 栋 幢 艘 艘次 架 只 头 株 棵 盏 人/次 件/次 ' +
    '百分点 个百分点 公斤 千克'
  ).split(' '),
);

/** A unit as it is stored: （万元） becomes 万元, 单位：件 becomes 件, ％ becomes %, — becomes nothing. */
export function toUnit(text: string): string {
  const plain = withoutSpaces(toHalfWidth(text)).replace(/^[([【]|[)\]】]$/g, '');
  const unit = plain.replace(/^(计量)?单位:/, '');
  return saysNothing(unit) ? '' : unit;
}

/** True for a unit of the field, also in 万 or 亿. */
export function isKnownUnit(unit: string): boolean {
  return knownUnits.has(unit) || (unit.length > 1 && knownUnits.has(splitScale(unit).base));
}

export type NameAndUnit = Readonly<{ rest: string; unit: string }>;

/** Takes a unit in brackets off the end: 罚没金额（万元）; other brackets stay. `text` is half-width. */
export function splitUnit(text: string): NameAndUnit {
  const found = /^(.*)([([【][^()[\]【】]*[)\]】])$/s.exec(text.trim());
  const unit = toUnit(found?.[2] ?? '');
  return isKnownUnit(unit) ? { rest: (found?.[1] ?? '').trim(), unit } : { rest: text, unit: '' };
}

type Quantity = Readonly<{ value: ExactDecimal; unit: string }>;

/** The same quantity without 万 and 亿: 7.2 万元 is 72000 元. */
export function toBaseQuantity({ value, unit }: Quantity): Quantity {
  const { power, base } = splitScale(unit);
  return { value: power === 0 ? value : shift(value, power), unit: base };
}
