import { describe, expect, it } from 'vitest';
import { numberedLevel, withoutNumber } from '../../../renderer/features/report/blocks/leadingNumber.ts';
import { outline } from '../../../renderer/features/report/blocks/outline.ts';
import { findEntries } from '../../../renderer/features/report/outline/findEntries.ts';
import { unfolded } from '../../../renderer/features/report/outline/useFolds.ts';
import type { Inline } from '../../../shared/domain/block.ts';
import { aHeading, aParagraph, aTable } from '../../support/builders.ts';

describe('the outline', () => {
  const print = (inline: Inline): string => ('text' in inline ? inline.text : '4425件');

  it('numbers all headings, says which stands under which, and counts what stands below each', () => {
    const blocks = [
      aParagraph('前言 两字'),
      aHeading('举措'),
      aParagraph('一共{x}。'),
      aHeading('学习', { level: 2 }),
      aHeading('小节', { level: 3 }),
      aParagraph('𠮷字'),
      aHeading('执法', { level: 2 }),
      aTable(['列'], [['甲', '{x}']]),
      aHeading('问题'),
    ];
    const entries = outline(blocks, print);
    expect(entries.map(({ number, text, characters }) => [number, text, characters])).toEqual([
      ['', '', 4],
      ['一、', '举措', 8 + 2 + 7],
      ['（一）', '学习', 2],
      ['1.', '小节', 2],
      ['（二）', '执法', 7],
      ['二、', '问题', 0],
    ]);
    const nameOf = (key: string | null): string => entries.find((entry) => entry.key === key)?.text ?? '-';
    expect(
      entries.map(({ parent, section, hasChildren }) => [nameOf(parent), nameOf(section), hasChildren]),
    ).toEqual([
      ['-', '', false],
      ['-', '举措', true],
      ['举措', '举措', true],
      ['学习', '举措', false],
      ['举措', '举措', false],
      ['-', '问题', false],
    ]);
  });

  it('takes headings above the first section for headings of the lead', () => {
    const entries = outline([aHeading('说明', { level: 3 }), aParagraph('字'), aHeading('举措')], print);
    expect(entries.map(({ section, characters }) => [section === 'lead', characters])).toEqual([
      [true, 1],
      [true, 1],
      [false, 0],
    ]);
  });

  it('hides what is folded, and below sections everything at first', () => {
    const blocks = [
      aHeading('举措'),
      aHeading('学习', { level: 2 }),
      aHeading('小节', { level: 3 }),
      aHeading('问题'),
    ];
    const entries = outline(blocks, print);
    const shown = (choices: readonly (readonly [number, 'open' | 'folded'])[]): string =>
      unfolded(entries, new Map(choices.map(([index, fold]) => [entries[index]?.key ?? 'lead', fold])))
        .map(({ entry, fold }) => `${entry.text || '-'}${fold === 'folded' ? '+' : ''}`)
        .join(' ');
    expect(shown([])).toBe('- 举措 学习+ 问题');
    expect(shown([[2, 'open']])).toBe('- 举措 学习 小节 问题');
    expect(
      shown([
        [1, 'folded'],
        [2, 'open'],
      ]),
    ).toBe('- 举措+ 问题');
  });
});

describe('finding a heading', () => {
  const print = (inline: Inline): string => ('text' in inline ? inline.text : '*');
  const entries = outline(
    [aHeading('依法行政'), aHeading('行政执法', { level: 2 }), aHeading('存在问题')],
    print,
  );
  const find = (typed: string): readonly string[] =>
    findEntries(entries, typed, '标题和前言').map(({ text }) => text || '-');

  it('goes by words, numbers and the initials of pinyin', () => {
    expect(find('')).toEqual(['-', '依法行政', '行政执法', '存在问题']);
    expect(find('行政')).toEqual(['依法行政', '行政执法']);
    expect(find('XZ zf')).toEqual(['行政执法']);
    expect(find('二、')).toEqual(['存在问题']);
    expect(find('qy')).toEqual(['-']);
    expect(find('没有')).toEqual([]);
  });
});

describe('numbers before headings', () => {
  it.each([
    ['一、举措', '举措'],
    ['（十二）执法', '执法'],
    ['(一)、执法', '执法'],
    ['1.规范', '规范'],
    ['2．规范', '规范'],
    ['（3）落实', '落实'],
  ])('are taken off “%s”', (text, rest) => {
    expect(withoutNumber(text)).toBe(rest);
  });

  it.each(['2025年工作', '8.0版上线', '一是加强领导', '第一，', '十二项'])('are not seen in “%s”', (text) => {
    expect(withoutNumber(text)).toBe(text);
  });

  it('say the level', () => {
    const lines = ['一、举措', '（一）学习。', '1.规范', '（2）落实', '一是学习', '一、二季度'];
    expect(lines.map(numberedLevel)).toEqual([1, 2, 3, 4, null, null]);
  });
});
