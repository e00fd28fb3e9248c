import { Year } from '../domain/year.ts';
import { layoutFingerprint } from './layoutFingerprint.ts';
import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawSheet } from './rawSheet.ts';
import { yearsInTitle } from './yearWords.ts';

/** The other year that a sheet states for all its figures. */
export type OtherYear = Readonly<{
  year: Year;
  /** The title's cell; null for the sheet's name. */
  cell: string | null;
  text: string;
  /** True when the workbook has such a sheet for the asked year too: then each speaks for its own. */
  isOneOfSeveral: boolean;
}>;

/**
 * By sheet, the year that its title or name states when that is not the asked one. A clerk who copies last year's
 * workbook forgets its title, so the title alone does not decide; one sheet for each year does.
 */
export function findOtherYears(sheets: readonly RawSheet[], asked: Year): readonly (OtherYear | null)[] {
  const stated = sheets.map((sheet) => statedYears(sheet));
  const isAsked = stated.map((one) => one !== null && !one.isPart && one.years.includes(asked));
  return stated.map((one, index): OtherYear | null => {
    const year = Year.safeParse(one?.years.at(-1)).data;
    if (one === null || year === undefined || isAsked[index] === true) return null;
    const twin = (other: number): boolean =>
      isAsked[other] === true && isSameLayout(sheets[index], sheets[other]);
    const isOneOfSeveral = one.years.length === 1 && sheets.some((_, other) => twin(other));
    return { year, cell: one.cell, text: one.text, isOneOfSeveral };
  });
}

type Stated = Readonly<{ years: readonly number[]; isPart: boolean; cell: string | null; text: string }>;

function statedYears(sheet: RawSheet): Stated | null {
  const { cells } = sheet;
  for (let at = 0, cell = cells.at(at); cell !== undefined; cell = cells.at(++at)) {
    const { row, column, kind, text } = cell;
    if (row > lastTitleRow || kind === 'number') break;
    if (kind !== 'text' || text.length > longestTitle || notes.test(text)) continue;
    const isAlone = (at === 0 || cells.at(at - 1)?.row !== row) && cells.at(at + 1)?.row !== row;
    if (!isAlone && !title.test(text)) continue;
    const words = withoutSpaces(toHalfWidth(text));
    const years = yearsInTitle(words);
    const isPart = partOfYear.test(words);
    if (years.length > 0) return { years, isPart, cell: cellAddress(row, column), text: text.trim() };
  }
  const years = yearsInTitle(withoutSpaces(toHalfWidth(sheet.name)));
  return years.length === 0 ? null : { years, isPart: false, cell: null, text: sheet.name };
}

/** 2025年上半年, 2025年1-6月: its figures are not those of the year. */
const partOfYear = /[上下]半年|[一二三四1-4]季度|1月?[-—–~至到](?:[1-9]|1[01])月/;

const lastTitleRow = 9;
const longestTitle = 80;

/** 填报日期：2026年… speaks of another day, 依据 of a law. */
const notes = /(?:日期|时间|截至|截止|依据|文号|根据)/;

/** A title stands alone in its row, or beside a note or two; a header has shorter words. */
const title = /.{6,}(?:表|情况|统计|数据|汇总|年报|报告)/;

function isSameLayout(left: RawSheet | undefined, right: RawSheet | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const years = (sheet: RawSheet): string => sheet.name.replace(/\d+/g, '');
  const isNamedAlike = years(left) === years(right) && /(?:19|20)\d\d/.test(left.name);
  return isNamedAlike || layoutFingerprint(left) === layoutFingerprint(right);
}
