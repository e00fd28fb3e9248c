import { describe, expect, it } from 'vitest';
import { figureQuery } from '../../../renderer/features/report/editor/figureSuggestion.ts';
import { figureBook, printInline } from '../../../renderer/features/report/figures/figureBook.ts';
import { searchFigures } from '../../../renderer/features/report/figures/searchFigures.ts';
import { Indicator } from '../../../shared/domain/indicator.ts';
import { Year } from '../../../shared/domain/year.ts';
import { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { aFigure, inlines } from '../../support/builders.ts';

const year = Year.parse(2025);
const stored = (parts: Parameters<typeof aFigure>[0], name = '简易程序案件数'): StoredFigure =>
  StoredFigure.parse({ ...aFigure(parts), name, storedAt: '2026-02-01T00:00:00.000Z' });
const indicator = (code: string, name: string, aliases: readonly string[] = []): Indicator =>
  Indicator.parse({ code, name, aliases, unit: '件', group: 'enforcement' });

const indicators = [
  indicator('enforcement.ordinary-cases', '普通程序案件', ['一般程序']),
  indicator('enforcement.simple-cases', '简易程序案件', ['当场处罚']),
  indicator('enforcement.fines', '罚款金额'),
];

describe('the book of figures', () => {
  const last = stored({ year: 2024, value: '3900' });
  const book = figureBook({
    bureau: '云岭区城市管理局',
    year,
    indicators,
    figures: [stored({ qualifier: '余' }), last],
  });

  it('prints a figure as the document does, and names one that is missing', () => {
    const [now, before, gap, text] = inlines(
      '{enforcement.simple-cases}{enforcement.simple-cases@2024}{enforcement.fines}字',
    ).map((inline) => printInline(book, inline));
    expect([now, before, gap, text]).toEqual(['4425余件', '3900件', '罚款金额', '字']);
  });

  it('offers figures of the report’s year and every indicator of the catalogue, once each', () => {
    expect(book.choices.map(({ name, printed }) => [name, printed])).toEqual([
      ['简易程序案件', '4425余件'],
      ['普通程序案件', null],
      ['罚款金额', null],
    ]);
  });

  it('takes the parts of several departments for no figure, but shows them', () => {
    const parts = ['一中队', '二中队'].map((department) => stored({ department }));
    const [inline] = inlines('{enforcement.simple-cases}');
    const entry =
      inline !== undefined && 'figure' in inline
        ? figureBook({ bureau: '云岭区城市管理局', year, indicators, figures: parts }).read(inline)
        : undefined;
    expect(entry).toMatchObject({ text: null, stored: [{ department: '一中队' }, { department: '二中队' }] });
  });
});

describe('searching figures', () => {
  const { choices } = figureBook({
    bureau: '云岭区城市管理局',
    year,
    indicators,
    figures: [stored({ indicator: 'enforcement.fines' }, '罚没款')],
  });
  const found = (query: string, first: readonly Indicator['code'][] = []): readonly string[] =>
    searchFigures(choices, query, first).map(({ name }) => name);

  it('finds by name, by another name, by the workbook’s name, by code and by initials', () => {
    expect(found('jycx')).toEqual(['简易程序案件']);
    expect(found('简易')).toEqual(['简易程序案件']);
    expect(found('当场')).toEqual(['简易程序案件']);
    expect(found('罚没')).toEqual(['罚款金额']);
    expect(found('ORDINARY')).toEqual(['普通程序案件']);
    expect(found('案件')).toEqual(['普通程序案件', '简易程序案件']);
    expect(found('没有的')).toEqual([]);
  });

  it('shows those of the section first when nothing is asked for, then those with a figure', () => {
    expect(found('', [Indicator.shape.code.parse('enforcement.simple-cases')])).toEqual([
      '简易程序案件',
      '罚款金额',
      '普通程序案件',
    ]);
  });
});

describe('the list that opens while typing', () => {
  it.each([
    ['办理/', 2, ''],
    ['办理/简易', 2, '简易'],
    ['办理／简易', 2, '简易'],
    ['办理、、简易', 2, '简易'],
    ['/', 0, ''],
    ["/jian'yi", 0, "jian'yi"],
    ['\ufffc/案', 1, '案'],
  ])('opens behind “%s”', (text, start, query) => {
    expect(figureQuery(text)).toEqual({ start, query });
  });

  it.each([
    '办理',
    '甲、乙',
    '12/15',
    'km/h',
    'http://',
    '和/或，',
    '/ 简易',
    `/${'很'.repeat(21)}`,
    '/简易\ufffc',
  ])('stays closed behind “%s”', (text) => {
    expect(figureQuery(text)).toBeNull();
  });
});
