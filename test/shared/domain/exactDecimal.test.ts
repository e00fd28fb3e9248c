import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal, sameNumber, shift } from '../../../shared/domain/exactDecimal.ts';

const exact = (text: string): ExactDecimal => ExactDecimal.parse(text);

describe('exact decimals', () => {
  it.each(['0', '4425', '-3', '98.45', '0.05', '123456789012345678901234567890.1'])('accepts %s', (text) => {
    expect(ExactDecimal.safeParse(text).success).toBe(true);
  });

  it.each(['', '1e5', '01', '.5', '5.', '+1', '1,072', '１２', 'NaN', ' 1', '1'.repeat(61)])(
    'refuses %j',
    (text) => {
      expect(ExactDecimal.safeParse(text).success).toBe(false);
    },
  );

  it('moves the decimal point without rounding', () => {
    expect(shift(exact('33'), 4)).toBe('330000');
    expect(shift(exact('0.1'), 4)).toBe('1000');
    expect(shift(exact('415301'), -4)).toBe('41.5301');
    expect(shift(exact('12345678901234567890'), -8)).toBe('123456789012.3456789');
    expect(shift(exact('0'), 8)).toBe('0');
  });

  it('moves the point there and back to the same number', () => {
    const decimals = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: -8, max: 8 }),
    );
    fc.assert(
      fc.property(decimals, ([digits, power]) => {
        const value = exact(digits.toString());
        expect(shift(shift(value, power), -power)).toBe(value);
      }),
    );
  });

  it('knows equal numbers by their value', () => {
    expect(sameNumber(exact('1.50'), exact('1.5'))).toBe(true);
    expect(sameNumber(exact('0.1'), exact('0.10000000000000000001'))).toBe(false);
  });
});
