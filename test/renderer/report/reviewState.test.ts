import { describe, expect, it } from 'vitest';
import {
  chosenCandidate,
  listChoices,
  takeCertain,
} from '../../../renderer/features/report/linking/reviewState.ts';
import type { Inline } from '../../../shared/domain/block.ts';
import { linkBook } from '../../../shared/writing/linking/linkBook.ts';
import { guessName, linkNumbers, listBlockNumbers } from '../../../shared/writing/linking/reportNumbers.ts';
import { aFigure, aHeading, aParagraph, aReport } from '../../support/builders.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const figures = [
  { ...aFigure(), name: '简易程序案件' },
  { ...aFigure({ indicator: 'enforcement.ordinary-cases', value: '137' }), name: '普通程序案件' },
  { ...aFigure({ indicator: 'own.甲', value: '320' }), name: '甲类检查' },
  { ...aFigure({ indicator: 'own.乙', value: '320' }), name: '乙类检查' },
];
const report = aReport({
  blocks: [
    aHeading('办结普通程序案件137件'),
    aParagraph('深入学习。办结简易程序案件4425件，比上月多。共检查320件。'),
    aParagraph('已有{enforcement.simple-cases}，检查320件，新建公园17处。'),
  ],
});
const print = (inline: Inline): string => ('text' in inline ? inline.text : '4425件');
const book = linkBook({ year: report.year, figures, indicators: shippedCatalogue.indicators });
const numbers = report.blocks.flatMap((block) => listBlockNumbers(block, { book, expected: [], print }));
const linkable = numbers.filter(({ typed }) => typed.candidates.length > 0);

describe('the typed numbers of a report', () => {
  it('stand in headings and paragraphs, each with its sentence', () => {
    expect(numbers.map(({ before, typed, after }) => [before, typed.measure.text, after])).toEqual([
      ['办结普通程序案件', '137件', ''],
      ['办结简易程序案件', '4425件', '，比上月多。'],
      ['共检查', '320件', '。'],
      ['已有4425件，检查', '320件', '，新建公园17处。'],
      ['已有4425件，检查320件，新建公园', '17处', '。'],
    ]);
  });

  it('are chosen from the start where that is certain, and asked about where it is not', () => {
    expect(linkable.map((number) => chosenCandidate(number, new Map()))).toEqual([0, 0, null, null]);
  });

  it('become figures all at once, and only those that were chosen', () => {
    const [first, , third] = linkable;
    const decisions = new Map([
      [first?.id ?? '', null],
      [third?.id ?? '', 1],
    ]);
    const linked = linkNumbers(report, listChoices(linkable, decisions));
    expect(linked.blocks[0]).toBe(report.blocks[0]);
    expect(linked.blocks[1]).toMatchObject({
      text: [
        { text: '深入学习。办结简易程序案件' },
        { figure: 'enforcement.simple-cases' },
        { text: '，比上月多。共检查' },
        { figure: 'own.乙' },
        { text: '。' },
      ],
    });
    expect(linked.blocks[2]).toBe(report.blocks[2]);
  });

  it('come back with all that are certain, whatever was skipped', () => {
    const skipped = new Map(linkable.map(({ id }) => [id, null]));
    expect(listChoices(linkable, takeCertain(linkable, skipped))).toHaveLength(2);
  });

  it('are left alone where the text was changed meanwhile', () => {
    const later = {
      ...report,
      blocks: [aHeading('办结普通程序案件138件', { id: report.blocks[0]?.id ?? '' })],
    };
    expect(linkNumbers(later, listChoices(linkable, new Map()))).toBe(later);
  });

  it('suggest a name for what becomes a figure', () => {
    expect(numbers.map(guessName).at(-1)).toBe('新建公园');
  });
});
