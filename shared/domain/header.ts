import { z } from 'zod';
import { LocalTime } from './year.ts';

const text = z.string().min(1).max(300).nullable();

/** The metadata header of a published report (政府信息公开目录); a field is null when it is empty. */
export const Header = z.object({
  /** 索引号, by the bureau's own pattern: 620702103/2026-00038. */
  indexNumber: text,
  /** 发文字号, with 六角括号: 甘区城管〔2026〕12号. */
  documentNumber: text,
  /** 关键词 */
  keywords: z.array(z.string().min(1).max(60)).max(30).readonly(),
  /** 发布机构, the full standard name. */
  publisher: text,
  /** 公开形式: 主动公开, 依申请公开 or 不予公开; past reports hold other words. */
  disclosure: text,
  /** 责任部门 */
  responsibleDepartment: text,
  /** 生成日期 */
  generatedAt: LocalTime.nullable(),
  /** 是否有效: 有效 or 失效. */
  validity: text,
});
export type Header = Readonly<z.infer<typeof Header>>;

export const emptyHeader: Header = {
  indexNumber: null,
  documentNumber: null,
  keywords: [],
  publisher: null,
  disclosure: null,
  responsibleDepartment: null,
  generatedAt: null,
  validity: null,
};
