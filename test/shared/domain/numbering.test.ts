import { describe, expect, it } from 'vitest';
import { chineseNumeral, headingNumbers } from '../../../shared/domain/numbering.ts';
import { aHeading, aParagraph, aTable } from '../../support/builders.ts';

function numbersOf(...levels: readonly (1 | 2 | 3 | 4)[]): readonly string[] {
  return [...headingNumbers(levels.map((level) => aHeading('标题', { level }))).values()];
}

describe('numbers of headings', () => {
  it('writes each level in its own way', () => {
    expect(numbersOf(1, 2, 3, 4)).toEqual(['一、', '（一）', '1.', '（1）']);
  });

  it('starts a level again below each heading of a higher one', () => {
    expect(numbersOf(1, 2, 2, 3, 3, 2, 3, 1, 2)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '（三）',
      '1.',
      '二、',
      '（一）',
    ]);
  });

  it('numbers a report whose second level is missing', () => {
    expect(numbersOf(1, 3, 3, 1, 3)).toEqual(['一、', '1.', '2.', '二、', '1.']);
  });

  it('numbers headings before the first heading of level 1', () => {
    expect(numbersOf(2, 2, 1, 2)).toEqual(['（一）', '（二）', '一、', '（一）']);
  });

  it('gives paragraphs and tables no number', () => {
    const heading = aHeading('标题');
    const numbers = headingNumbers([aParagraph('导语'), heading, aTable(['列'], [])]);
    expect([...numbers]).toEqual([[heading.id, '一、']]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [103, '一百零三'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [999, '九百九十九'],
  ])('writes %i as %s', (count, numeral) => {
    expect(chineseNumeral(count)).toBe(numeral);
  });
});
