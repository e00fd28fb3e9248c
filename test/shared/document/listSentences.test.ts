import { describe, expect, it } from 'vitest';
import { changedSentences } from '../../../shared/document/changedSentences.ts';
import { listSentences } from '../../../shared/document/listSentences.ts';
import { Inline } from '../../../shared/domain/block.ts';
import { aFigure, aHeading, aParagraph, aReport, aTable, numbered } from '../../support/builders.ts';

const report = aReport({
  blocks: numbered([
    aHeading('主要举措和成效'),
    aHeading('严格规范执法', { level: 2 }),
    aParagraph(
      '深入学习。办理案件{enforcement.simple-cases}，比上年的{enforcement.simple-cases@2024}多（“增长明显！”）。无数据。',
    ),
    aTable(['事项', '数'], [['案件', '{enforcement.simple-cases}']]),
    aHeading('存在的问题'),
    aParagraph('仍有{disputes.accepted}；再看。'),
  ]),
});
const figures = [aFigure(), aFigure({ year: 2024, value: '4100' })];

const text = ({ parts }: { readonly parts: readonly { readonly text: string }[] }): string =>
  parts.map((part) => part.text).join('');

describe('the sentences of a report', () => {
  it('end with their marks and the quotes behind them, and know their headings and their numbers', () => {
    const sentences = listSentences(report, figures);
    expect(sentences.map(text)).toEqual([
      '主要举措和成效',
      '严格规范执法',
      '深入学习。',
      '办理案件4425件，比上年的4100件多（“增长明显！”）。',
      '无数据。',
      '案件',
      '4425件',
      '存在的问题',
      '仍有〔缺数据〕；',
      '再看。',
    ]);
    expect(sentences[3]).toMatchObject({
      block: 'b3',
      headings: ['一、主要举措和成效', '（一）严格规范执法'],
      parts: [
        { text: '办理案件', figure: null },
        { text: '4425件', figure: { indicator: 'enforcement.simple-cases', year: 2025, missing: false } },
        { text: '，比上年的', figure: null },
        { text: '4100件', figure: { year: 2024 } },
        { text: '多（“增长明显！”）。', figure: null },
      ],
    });
    expect(sentences.at(-1)?.headings).toEqual(['二、存在的问题']);
  });

  it('that a change of figures changes are told before and after', () => {
    const changed = changedSentences(report, figures, [aFigure({ value: '4426' })]);
    expect(changed.map(({ before, after }) => [text({ parts: before }), text({ parts: after })])).toEqual([
      [
        '办理案件4425件，比上年的4100件多（“增长明显！”）。',
        '办理案件4426件，比上年的〔缺数据〕多（“增长明显！”）。',
      ],
      ['4425件', '4426件'],
    ]);
    expect(changedSentences(report, figures, figures)).toEqual([]);
  });
});

describe('a change of a figure that is told roughly', () => {
  const rough = aReport({
    blocks: numbered([
      aParagraph([
        { text: '办理案件' },
        Inline.parse({
          figure: 'enforcement.simple-cases',
          format: { rounding: { place: 2, word: '余' } },
        }),
        { text: '。' },
      ]),
    ]),
  });
  const change = (from: string, to: string) =>
    changedSentences(rough, [aFigure({ value: from })], [aFigure({ value: to })]);

  it('changes no sentence while the rough form stays the same', () => {
    expect(change('4562', '4570')).toEqual([]);
  });

  it('shows the form that is true of the new number', () => {
    const [sentence] = change('4562', '4712');
    expect(sentence?.after.map((part) => part.text).join('')).toBe('办理案件4700余件。');
    expect(sentence?.after[1]?.figure?.adapted).toBeUndefined();
  });

  it('says when the form gives way, because the new number is round', () => {
    const [sentence] = change('4562', '4600');
    expect(sentence?.after.map((part) => part.text).join('')).toBe('办理案件4600件。');
    expect(sentence?.after[1]?.figure?.adapted).toBe(true);
  });
});
