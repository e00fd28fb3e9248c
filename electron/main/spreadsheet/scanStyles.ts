import { numberFormats } from './cellContent.ts';
import type { NumberFormat } from './cellContent.ts';
import type { Part } from './checkZip.ts';
import { attributeOf, findSection, listTags } from './listTags.ts';
import type { Tag } from './listTags.ts';
import { mainNamespace, openMarkup } from './markup.ts';
import type { Markup } from './markup.ts';
import { NotCertain } from './notCertain.ts';
import { plainText } from './xmlText.ts';

/** The number formats of a workbook by the style numbers of its cells (ECMA-376 part 1, 18.8.10 and 18.8.31). */
export function scanStyles(part: Part | undefined): readonly NumberFormat[] {
  const markup = openMarkup(part, 'styleSheet', mainNamespace);
  const codes = new Map(builtInCodes);
  for (const [id, code] of listCodes(markup)) if (id > 0) codes.set(id, code);
  const toFormat = numberFormats();
  return sectionTags(markup, 'cellXfs', ['alignment', 'protection'])
    .filter((tag) => tag.name === 'xf')
    .map((tag) => toFormat(codes.get(toId(attributeOf(tag, 'numFmtId') ?? '0')) ?? 'General'));
}

function listCodes(markup: Markup): readonly (readonly [id: number, code: string])[] {
  const tags = sectionTags(markup, 'numFmts', []).filter((tag) => tag.name === 'numFmt');
  // SheetJS moves formats beyond 392 to lower numbers that are free.
  if (tags.some((tag) => toId(attributeOf(tag, 'numFmtId')) > 392)) throw new NotCertain('numFmts');
  return tags.map((tag) => {
    const raw = attributeOf(tag, 'formatCode');
    if (raw === undefined || raw.length > 1000) throw new NotCertain('numFmt');
    return [toId(attributeOf(tag, 'numFmtId')), plainText(Buffer.from(raw, 'latin1').toString('utf8'))];
  });
}

function sectionTags(markup: Markup, name: string, others: readonly string[]): readonly Tag[] {
  const section = findSection(markup, name);
  if (section === null) return [];
  const known = [name === 'numFmts' ? 'numFmt' : 'xf', ...others].flatMap((one) => [one, `/${one}`]);
  const tags = listTags(markup, section.start, section.end);
  const unknown = tags.find((tag) => !known.includes(tag.name));
  if (unknown !== undefined) throw new NotCertain(unknown.name);
  return tags;
}

function toId(text: string | undefined): number {
  if (text === undefined || !/^\d{1,5}$/.test(text)) throw new NotCertain('numFmtId');
  return Number(text);
}

/** ECMA-376 part 1, 18.8.30: formats that no file needs to define. Those of one country only are left to it. */
const builtInCodes: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [56, '"上午/下午 "hh"時"mm"分"ss"秒 "'],
]);
