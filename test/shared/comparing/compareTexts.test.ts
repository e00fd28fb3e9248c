import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../shared/comparing/compareTexts.ts';
import { areSame, type Piece, textAfter, textBefore } from '../../../shared/comparing/comparison.ts';

/** The pieces in one line: [-dropped-]{+added+}. */
function show(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => marks[kind].join(text)).join('');
}

const compare = (before: string, after: string): string => show(compareTexts(before, after));

describe('two texts', () => {
  it('that are the same have no change', () => {
    expect(compareTexts('全年办理案件12件。', '全年办理案件12件。')).toEqual([
      { kind: 'same', text: '全年办理案件12件。' },
    ]);
    expect(compareTexts('', '')).toEqual([]);
  });

  it('are compared in whole numbers, never in single digits', () => {
    expect(compare('全年办理案件4425件，罚款98.45万元。', '全年办理案件4431件，罚款98.5万元。')).toBe(
      '全年办理案件[-4425-]{+4431+}件，罚款[-98.45-]{+98.5+}万元。',
    );
  });

  it('are compared in words inside a changed sentence', () => {
    expect(compare('我局加强执法培训工作。', '我局加强法治培训工作。')).toBe(
      '我局加强[-执法-]{+法治+}培训工作。',
    );
  });

  it('keep the sentences that stayed around one that came or went', () => {
    expect(compare('甲事办好。乙事办好。', '甲事办好。新添了一件事。乙事办好。')).toBe(
      '甲事办好。{+新添了一件事。+}乙事办好。',
    );
    expect(compare('甲事办好。多说的一句。乙事办好。', '甲事办好。乙事办好。')).toBe(
      '甲事办好。[-多说的一句。-]乙事办好。',
    );
  });

  it('show another sentence as another one, not as shreds', () => {
    expect(compare('开展普法宣传进社区活动。', '罚没款项全部上缴国库，账目公开。')).toBe(
      '[-开展普法宣传进社区活动-]{+罚没款项全部上缴国库，账目公开+}。',
    );
  });

  it('find the sentence that was changed among others that are new', () => {
    expect(compare('一是抓学习12次。二是抓考核。', '零是先开会动员部署。一是抓学习15次。二是抓考核。')).toBe(
      '{+零是先开会动员部署。+}一是抓学习[-12-]{+15+}次。二是抓考核。',
    );
  });

  it('give both texts again, whatever they are', () => {
    const text = fc
      .array(
        fc.constantFrom('案件', '办理', '12', '13', '件', '，', '。', '；', '”', '的', '𠮷', '\n', ' ', 'ab'),
        {
          maxLength: 60,
        },
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTexts(before, after);
        expect(textBefore(pieces)).toBe(before);
        expect(textAfter(pieces)).toBe(after);
        expect(areSame(pieces)).toBe(before === after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const pieces = compareTexts(before, after);
        expect([textBefore(pieces), textAfter(pieces)]).toEqual([before, after]);
      }),
    );
  });

  it('of half a million characters that have nothing in common are given up as replaced', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `旧句${String(index)}说的事。`).join('');
    const after = Array.from({ length: 20_000 }, (_, index) => `新章${String(index)}讲别样。`).join('');
    expect(textAfter(compareTexts(before, after))).toBe(after);
  });
});
