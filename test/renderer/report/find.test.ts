import { describe, expect, it } from 'vitest';
import { findInReport, type Match } from '../../../renderer/features/report/find/findInReport.ts';
import { foldText } from '../../../renderer/features/report/find/foldText.ts';
import { replaceMatches } from '../../../renderer/features/report/find/replaceMatches.ts';
import type { Inline } from '../../../shared/domain/block.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { aHeading, aParagraph, aReport, aTable, numbered } from '../../support/builders.ts';

const print = (inline: Inline): string => ('text' in inline ? inline.text : '4425件');
const loose = { matchCase: false, anyWidth: true };
const report = aReport({
  title: '2024年报告',
  recipients: '区政府',
  blocks: [
    ...numbered([
      aHeading('2024年的举措'),
      aParagraph('办理{enforcement.simple-cases}，2024年增长，共4425件。'),
      aTable(['2024年', '件'], [['简易', '{enforcement.simple-cases}']], { caption: '2024年案件' }),
    ]),
  ],
});
const find = (query: string, options = loose): readonly Match[] =>
  findInReport(report, query, options, print);
const replace = (query: string, words: string): Report => replaceMatches(report, find(query), words, print);

describe('finding words in the report', () => {
  it('looks into title, headings, paragraphs and tables, in reading order', () => {
    expect(find('2024年').map(({ place }) => place.in)).toEqual([
      'title',
      'block',
      'block',
      'caption',
      'column',
    ]);
    expect(find('区政府').map(({ place }) => place.in)).toEqual(['recipients']);
    expect(find('')).toEqual([]);
  });

  it('finds the printed value of a figure, and words that reach into one', () => {
    expect(find('4425件').map(({ isFigure }) => isFigure)).toEqual([true, false, true]);
    expect(find('办理44')).toMatchObject([{ start: 0, end: 4, isFigure: true }]);
  });

  it('takes full and half width, capitals and small letters for the same, unless it is told not to', () => {
    const text = aReport({ title: 'ＡＢ，Word', blocks: [] });
    const count = (query: string, options: typeof loose): number =>
      findInReport(text, query, options, print).length;
    expect(count('ab,w', loose)).toBe(1);
    expect(count('ab,w', { matchCase: true, anyWidth: true })).toBe(0);
    expect(count('ab', { matchCase: false, anyWidth: false })).toBe(0);
    expect(foldText('İß　（', loose)).toHaveLength(4);
  });
});

describe('replacing words', () => {
  it('changes every place but the figures', () => {
    const changed = replace('2024年', '2025年');
    expect(changed.title).toBe('2025年报告');
    expect(changed.blocks).toMatchObject([
      { text: [{ text: '2025年的举措' }] },
      {
        text: [
          { text: '办理' },
          { figure: 'enforcement.simple-cases' },
          { text: '，2025年增长，共4425件。' },
        ],
      },
      { caption: '2025年案件', columns: ['2025年', '件'] },
    ]);
    expect(replace('4425件', '4426件').blocks[1]).toMatchObject({
      text: [{ text: '办理' }, { figure: 'enforcement.simple-cases' }, { text: '，2024年增长，共4426件。' }],
    });
  });

  it('leaves what it does not touch the very same, and an emptied title absent', () => {
    expect(replace('增长', '上升').blocks[2]).toBe(report.blocks[2]);
    expect(replace('没有', '有')).toBe(report);
    expect(replace('区政府', '').recipients).toBeNull();
  });

  it('replaces many in one text from the end, whatever the length', () => {
    const one = aReport({ blocks: [aParagraph('甲甲乙甲', { id: 'p' })] });
    const matches = findInReport(one, '甲', loose, print);
    expect(replaceMatches(one, matches, '甲甲甲', print).blocks[0]).toMatchObject({
      text: [{ text: '甲甲甲甲甲甲乙甲甲甲' }],
    });
  });
});
