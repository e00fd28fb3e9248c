import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inline } from '../../../shared/domain/block.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { figurePrinter } from '../../../shared/document/figurePrinter.ts';
import { linkBook } from '../../../shared/writing/linking/linkBook.ts';
import { listTypedNumbers } from '../../../shared/writing/linking/linkCandidates.ts';
import type { TypedNumber } from '../../../shared/writing/linking/linkCandidates.ts';
import { linkText, textWithSigns } from '../../../shared/writing/linking/linkText.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aFigure } from '../../support/builders.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const year = Year.parse(2025);

/** What is stored in these tests: `name 数值 单位`, of another year with `@`. */
function stored(...lines: readonly string[]): readonly (Figure & { readonly name: string })[] {
  return lines.map((line) => {
    const [, name = '', value = '', qualifier, unit = '', of] =
      /^(\S+) (-?[\d.]+)(余|多|近|约)? ?(\S*?)(?:@(\d{4}))?$/.exec(line) ?? [];
    const known = shippedCatalogue.indicators.find((indicator) => indicator.name === name);
    const figure = aFigure({
      indicator: known?.code ?? `own.${name}`,
      value,
      unit,
      year: Number(of ?? 2025),
      qualifier: qualifier === undefined ? null : (qualifier as Figure['qualifier']),
    });
    return { ...figure, name };
  });
}

function numbers(text: string, ...lines: readonly string[]): readonly TypedNumber[] {
  return listTypedNumbers(
    text,
    linkBook({ year, figures: stored(...lines), indicators: shippedCatalogue.indicators }),
  );
}

/** For each number: what it would be linked with, with ! where that is certain. */
function links(text: string, ...lines: readonly string[]): readonly string[] {
  return numbers(text, ...lines).map(({ measure, candidates: [first], isCertain }) =>
    first === undefined ? `${measure.text} –` : `${measure.text} ${first.name}${isCertain ? '!' : ''}`,
  );
}

describe('the figures that a typed number may be', () => {
  it('are found by value and by the words around', () => {
    expect(
      links('全年办结简易程序案件4425件、普通程序案件137件。', '简易程序案件 4425 件', '普通程序案件 137 件'),
    ).toEqual(['4425件 简易程序案件!', '137件 普通程序案件!']);
  });

  it('are told apart by the words where two have one value', () => {
    const figures = ['人大代表建议办理 32 件', '政协提案办理 32 件'];
    const [first] = numbers('一年来答复政协提案32件。', ...figures);
    expect(first?.candidates.map(({ name }) => name)).toEqual(['政协提案办理', '人大代表建议办理']);
  });

  it('are only offered, never certain, where the words decide nothing', () => {
    const [first] = numbers('另有320件。', '简易程序案件 320 件', '普通程序案件 320 件');
    expect(first?.candidates).toHaveLength(2);
    expect(first?.isCertain).toBe(false);
  });

  it('are none for small numbers without a word that speaks of them', () => {
    expect(links('抽调骨干6名，开会3次。', '法律顾问 6 名', '应急演练 3 次')).toEqual(['6名 –', '3次 –']);
  });

  it('count the same thing', () => {
    expect(links('处以罚款1616元。', '简易程序案件 1616 件')).toEqual(['1616元 –']);
    expect(links('办结简易程序案件1616起。', '简易程序案件 1616 件')).toEqual(['1616起 简易程序案件!']);
    expect(links('培训320人次。', '培训 320 次')).toEqual(['320人次 –']);
  });

  it('are of the year that the words name', () => {
    const figures = ['简易程序案件 4425 件', '简易程序案件 4100 件@2024'];
    expect(links('办结简易程序案件4425件，上年为4100件。', ...figures)).toEqual([
      '4425件 简易程序案件!',
      '4100件 简易程序案件!',
    ]);
    expect(links('2024年办结简易程序案件4425件。', ...figures)).toEqual(['4425件 –']);
    expect(links('办结简易程序案件4100件。', ...figures)).toEqual(['4100件 –']);
  });

  it.each([
    ['4400余件', true],
    ['近4500件', false],
    ['约4400件', true],
    ['4420多件', true],
    ['4700余件', false],
    ['超4400件', true],
    ['4400件以上', true],
  ])('are told roughly only in a way that is true: %s', (written, isTrue) => {
    const [first] = numbers(`办结简易程序案件${written}。`, '简易程序案件 4425 件');
    expect(first?.candidates[0]?.printed ?? null).toBe(isTrue ? written : null);
  });

  it('keep the 余 that they are stored with', () => {
    expect(numbers('受理投诉4700余件。', '受理投诉 4700余 件')[0]?.candidates[0]?.printed).toBe('4700余件');
    expect(numbers('受理投诉4700件。', '受理投诉 4700余 件')[0]?.isCertain).toBe(false);
  });

  it('are compared in 元, whatever they are stored in', () => {
    expect(links('收缴罚款415000元。', '罚款金额 41.5 万元')).toEqual(['415000元 罚款金额!']);
    expect(numbers('收缴罚款7.2万元。', '罚款金额 72000 元')[0]?.candidates[0]?.printed).toBe('7.2万元');
    expect(numbers('收缴罚款72.02万元。', '罚款金额 720183.79 元')[0]?.candidates[0]?.printed).toBe(
      '72.02万元',
    );
    expect(numbers('散发资料33万余份。', '散发资料 333210 份')[0]?.candidates[0]?.printed).toBe('33万余份');
  });

  it('come first where the section is expected to speak of them', () => {
    const figures = stored('甲类检查 320 家次', '乙类检查 320 家次');
    const book = linkBook({ year, figures, indicators: [] });
    const [first] = listTypedNumbers('共计320家次。', book, [figures[1]?.indicator ?? ('' as never)]);
    expect(first?.candidates[0]?.name).toBe('乙类检查');
  });

  it('are none where the bureau has several contradicting ones', () => {
    expect(links('办结简易程序案件4425件。', '简易程序案件 4425 件', '简易程序案件 4426 件')).toEqual([
      '4425件 –',
    ]);
  });
});

describe('linking a text', () => {
  const link = (text: readonly Inline[], ...lines: readonly string[]): readonly Inline[] => {
    const found = numbers(textWithSigns(text), ...lines).flatMap(({ candidates }) => candidates.slice(0, 1));
    return linkText(text, found, year);
  };

  it('puts the figure where the number stood and leaves all else', () => {
    const code = shippedCatalogue.indicators.find(({ name }) => name === '简易程序案件')?.code;
    expect(
      link([{ text: '办结简易程序案件4425件，' }, { text: '其余不变。' }], '简易程序案件 4425 件'),
    ).toEqual([{ text: '办结简易程序案件' }, { figure: code }, { text: '，' }, { text: '其余不变。' }]);
  });

  it('keeps a unit that is written in another way', () => {
    const [, figure, rest] = link([{ text: '办结简易程序案件4425起。' }], '简易程序案件 4425 件');
    expect(figure).toMatchObject({ format: { unit: false } });
    expect(rest).toEqual({ text: '起。' });
  });

  it('never touches what is a figure already', () => {
    const before = [Inline.parse({ figure: 'x.y' }), Inline.parse({ text: '和普通程序案件137件' })];
    expect(link(before, '普通程序案件 137 件')[0]).toEqual(before[0]);
  });

  it('reads afterwards as it read before', () => {
    const texts = fc.array(
      fc.constantFrom(
        ...[
          '简易程序案件4425件',
          '简易程序案件4400余件',
          '普通程序案件137起',
          '罚款7.2万元',
          '发放资料33万余份',
        ],
        ...['，', '。', '其中', '共', '（详见附件1）', '“721”工作法', '😀', '3次'],
      ),
      { maxLength: 12 },
    );
    const lines = ['简易程序案件 4425 件', '普通程序案件 137 件', '罚款金额 72000 元', '发放资料 333210 份'];
    const print = figurePrinter(stored(...lines), year);
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const after = link([{ text }], ...lines);
        expect(after.map((inline) => ('text' in inline ? inline.text : print(inline).text)).join('')).toBe(
          text,
        );
      }),
    );
  });
});
