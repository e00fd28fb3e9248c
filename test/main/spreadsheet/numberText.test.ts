import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, numberText } from '../../../electron/main/spreadsheet/numberText.ts';

describe('a number of a cell', () => {
  it('is written in plain notation and is the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value, 'General');
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(Number(text)).toBeCloseTo(value, 9 - Math.ceil(Math.log10(Math.abs(value) + 1)));
      }),
    );
  });

  it('is the decimal that was typed, for every decimal of up to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 99_999 }),
        (whole, decimals) => {
          const typed = `${String(whole)}.${String(decimals)}`.replace(/0+$/, '').replace(/\.$/, '');
          expect(numberText(Number(typed), '0.00')).toBe(typed);
        },
      ),
    );
  });

  it('is rounded to what its format shows only when it is a quotient', () => {
    expect(numberText(75 / 141, '0.0%')).toBe('0.532');
    expect(numberText(2 / 3, '#,##0.00;[Red]-#,##0.00')).toBe('0.67');
    expect(numberText(2 / 3, '0" 件/人"')).toBe('1');
    expect(numberText(2 / 3, '# ?/?')).toBe('0.666666666666667');
    expect(numberText(41.5, '0')).toBe('41.5');
  });
});

describe('a day of a cell', () => {
  it('is counted from 1900 or from 1904', () => {
    expect(dateText(1, false)).toBe('1900-01-01');
    expect(dateText(61, false)).toBe('1900-03-01');
    expect(dateText(45717, false)).toBe('2025-03-01');
    expect(dateText(45717 - 1462, true)).toBe('2025-03-01');
    expect(dateText(0.75, false)).toBe('18:00:00');
    expect(dateText(1e15, false)).toBe('1000000000000000');
  });
});
