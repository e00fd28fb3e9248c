import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal, sameNumber } from '../../../shared/domain/exactDecimal.ts';
import { parseChineseNumber } from '../../../shared/domain/chineseNumber.ts';
import { readNumber } from '../../../shared/importing/readNumber.ts';

function read(text: string): string {
  const number = readNumber(text);
  if ('refused' in number) return number.refused;
  return [number.value, number.qualifier, number.unit]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

describe('a number in a cell', () => {
  it.each([
    ['1616', '1616'],
    ['1,616', '1616'],
    ['1，616，000', '1616000'],
    ['1 616 000', '1616000'],
    ['１８７', '187'],
    [' 187 件 ', '187 件'],
    ['187（件）', '187 件'],
    ['187\n件', '187 件'],
    ['4,425件', '4425 件'],
    ['187盏', '187 盏'],
    ['-3', '-3'],
    ['－3.50', '-3.50'],
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['.5', '0.5'],
    ["'12", '12'],
    ['12。', '12'],
    ['共计12件', '12 件'],
    ['￥408,640.00', '408640.00 元'],
    ['408640元', '408640 元'],
    ['98.45%', '98.45 %'],
    ['98.45％', '98.45 %'],
    ['百分之九十八', '98 %'],
    ['5个百分点', '5 个百分点'],
    ['1234.5元整', '1234.5 元'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['7.2万元', '72000 元'],
    ['1.5亿元', '150000000 元'],
    ['5千万元', '50000000 元'],
    ['三万份', '30000 份'],
    ['41.5万', '415000'],
  ])('%j multiplies its 万 and 亿 out: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(readNumber(text)).toMatchObject({ scaled: true });
  });

  it.each([
    ['4700余', '4700 余'],
    ['4700余件', '4700 余 件'],
    ['33万余', '330000 余'],
    ['33万余份', '330000 余 份'],
    ['30余万人次', '300000 余 人次'],
    ['十余次', '10 余 次'],
    ['200多条', '200 多 条'],
    ['近3万份', '30000 近 份'],
    ['约50万人次', '500000 约 人次'],
    ['1000左右', '1000 约'],
    ['1000以上', '1000 以上'],
    ['1000件以上', '1000 以上 件'],
    ['不少于1000件', '1000 以上 件'],
    ['≥95%', '95 以上 %'],
    ['100%以上', '100 以上 %'],
    ['约 1 200 次', '1200 约 次'],
    ['3.5万余元', '35000 余 元'],
  ])('%j keeps its word of approximation apart: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['', ' ', '无', '—', '——', '-', '－', '/', '空', '暂无', 'N/A', '…', '（无）'])(
    '%j is missing and never 0',
    (text) => {
      expect(read(text)).toBe('value-missing');
    },
  );

  it.each(['3-5', '3～5', '3—5件', '10至20', '三至五次', '98%-99%', '3万-5万', '约3-5件', '2000-3000'])(
    '%j is a range',
    (text) => {
      expect(read(text)).toBe('value-is-a-range');
    },
  );

  it.each([
    '2025-03-01',
    '2025/3/1',
    '2025.3.1',
    '2025-03',
    '2025年',
    '2025年3月',
    '2025年1-6月',
    '3月5日',
    '14:30',
  ])('%j is a day, not a figure', (text) => {
    expect(read(text)).toBe('value-is-a-date');
  });

  it.each([
    ['一', 'a lone 一 may be a dash'],
    ['一般', 'no unit'],
    ['三五次', 'no one number'],
    ['十几次', 'no one number'],
    ['数十件', 'no one number'],
    ['12 13', 'two numbers'],
    ['12,34', 'no thousands'],
    ['1,2345', 'no thousands'],
    ['12件，其中3件', 'two numbers'],
    ['12（含3件）', 'two numbers'],
    ['第3次', 'an ordinal'],
    ['3/5', 'a fraction'],
    ['1.2E+05', 'cut by a spreadsheet'],
    ['超过1000', 'more than, not about'],
    ['近百次', 'no one number'],
    ['12件/15件', 'two numbers'],
    ['12+3', 'a sum that nobody has computed'],
    ['12（含上年结转3件）', 'two numbers'],
    ['12起5人', 'two numbers'],
    ['1:3', 'a proportion'],
    ['九成以上', 'no number'],
    ['(120)', 'less than nothing, or a remark'],
    ['已完成', 'words'],
    ['9'.repeat(41), 'beyond any figure'],
  ])('%j is not a number: %s', (text) => {
    expect(read(text)).toBe('value-not-a-number');
  });

  it('names the error that a .csv has kept as text', () => {
    expect(read('#DIV/0!')).toBe('value-is-an-error');
  });

  it('is the same number however its thousands, digits and approximation are written', () => {
    const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    const decimals = fc.stringMatching(/^(\.\d{1,6})?$/);
    fc.assert(
      fc.property(whole, decimals, fc.boolean(), fc.boolean(), (value, rest, grouped, wide) => {
        const digits = grouped ? value.toLocaleString('en-US') : value.toString();
        const written = wide
          ? (digits + rest).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
          : digits + rest;
        const number = readNumber(`${written}件`);
        if ('refused' in number) throw new Error(`${written}: ${number.refused}`);
        expect(sameNumber(number.value, ExactDecimal.parse(value.toString() + rest))).toBe(true);
      }),
    );
  });

  it('never throws and never gives an inexact decimal, whatever is typed', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.,，-—～%万亿余多近约年月日件元一十百（） \n')),
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string()), (text) => {
        const number = readNumber(text);
        if ('value' in number) expect(ExactDecimal.safeParse(number.value).success).toBe(true);
      }),
    );
  });
});

describe('a Chinese number', () => {
  it.each([
    ['零', 0],
    ['六', 6],
    ['十', 10],
    ['十二', 12],
    ['一十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百一十', 110],
    ['两千', 2000],
    ['三千零五十', 3050],
    ['九千九百九十九', 9999],
    ['一〇', null],
    ['一百二', null],
    ['三五', null],
    ['十百', null],
    ['壹佰贰拾', 120],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(parseChineseNumber(text)).toBe(expected);
  });
});
