import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal, sameNumber, shift } from '../../../shared/domain/exactDecimal.ts';
import { readNumber } from '../../../shared/importing/readNumber.ts';
import { isKnownUnit } from '../../../shared/domain/units.ts';

/** A number as somebody may write it, with what it means. */
type Written = Readonly<{ text: string; value: ExactDecimal; qualifier: string | null; unit: string }>;

const digits = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.option(fc.stringMatching(/^\d{1,4}$/)))
  .map(([whole, rest]) => (rest === null ? String(whole) : `${String(whole)}.${rest}`));

const units = ['件', '起', '份', '人次', '家次', '元', '名', '场次', '%', '平方米', ''];
const scales = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
] as const;

/** Where each word of approximation stands, and what it means. */
const places: readonly Readonly<{
  before: string;
  middle: string;
  after: string;
  qualifier: string | null;
}>[] = [
  { before: '', middle: '', after: '', qualifier: null },
  { before: '', middle: '余', after: '', qualifier: '余' },
  { before: '', middle: '多', after: '', qualifier: '多' },
  { before: '近', middle: '', after: '', qualifier: '近' },
  { before: '约', middle: '', after: '', qualifier: '约' },
  { before: '大约', middle: '', after: '', qualifier: '约' },
  { before: '', middle: '', after: '左右', qualifier: '约' },
  { before: '', middle: '', after: '以上', qualifier: '以上' },
  { before: '不少于', middle: '', after: '', qualifier: '以上' },
];

const written: fc.Arbitrary<Written> = fc
  .record({
    digits,
    unit: fc.constantFrom(...units),
    scale: fc.constantFrom(...scales),
    place: fc.constantFrom(...places),
    grouped: fc.boolean(),
    wide: fc.boolean(),
    spaced: fc.boolean(),
    bracketed: fc.boolean(),
  })
  .map(({ digits: number, unit, scale: [scale, power], place, grouped, wide, spaced, bracketed }) => {
    const [whole = '', rest] = number.split('.');
    const shown =
      (grouped ? BigInt(whole).toLocaleString('en-US') : whole) + (rest === undefined ? '' : `.${rest}`);
    const tail = unit !== '' && bracketed && place.after === '' ? `（${unit}）` : unit;
    const text = `${place.before}${shown}${scale}${place.middle}${spaced ? ' ' : ''}${tail}${place.after}`;
    return {
      text: wide ? toWide(text) : text,
      value: shift(ExactDecimal.parse(number), power),
      qualifier: place.qualifier,
      unit,
    };
  });

function toWide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

describe('a number that somebody has written', () => {
  it('reads back as value, qualifier and unit, whatever the style', () => {
    fc.assert(
      fc.property(written, ({ text, value, qualifier, unit }) => {
        const read = readNumber(text);
        if ('refused' in read) throw new Error(`${text}: ${read.refused}`);
        expect(sameNumber(read.value, value), text).toBe(true);
        expect(read.qualifier, text).toBe(qualifier);
        expect(read.unit, text).toBe(unit);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused when another number follows it', () => {
    const joints = ['-', '～', '至', '—', '/', '+', '，其中', '（含', ' ', '；', ':'];
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.nat(9999),
        fc.constantFrom(...joints),
        fc.constantFrom('件', ''),
        (left, right, joint, unit) => {
          const text = `${String(left)}${unit}${joint}${String(right)}${unit}`;
          // 1 616 is one number with a space between its thousands.
          if (joint === ' ' && unit === '' && /^\d{1,3} \d{3}$/.test(text)) return;
          expect(readNumber(text), text).toHaveProperty('refused');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never holds a digit that is not in the text, nor a unit that is not', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        ...Array.from('0123456789.,，-—～%万亿余多近约年月日件元次人一二三十百千两（）()/+:：≥ \n'),
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(signs, (text) => {
        const read = readNumber(text);
        if ('refused' in read) return;
        const inText = text
          .normalize('NFKC')
          .replace(/[^0-9]/g, '')
          .replace(/^0+/, '');
        const inValue = read.value.replace(/[^0-9]/g, '').replace(/^0+/, '');
        if (inText !== '') expect(inValue.replace(/0+$/, ''), text).toBe(inText.replace(/0+$/, ''));
        expect(text.normalize('NFKC').replace(/\s/g, '').includes(read.unit) || read.unit === '%', text).toBe(
          true,
        );
        if (read.unit.length > 2) expect(isKnownUnit(read.unit), text).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
