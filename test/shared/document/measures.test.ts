import { describe, expect, it } from 'vitest';
import type { PageMargin } from '../../../shared/document/layout.ts';
import { mm, pt, toHalfPoints, toMillimetres, toPoints } from '../../../shared/document/measures.ts';

describe('measures', () => {
  it('knows millimetres and points to the twip', () => {
    expect(mm(25.4)).toBe(1440);
    expect(mm(37)).toBe(2098);
    expect(pt(16)).toBe(320);
    expect(pt(-0.25)).toBe(-5);
  });

  it('gives font sizes in half points', () => {
    expect(toHalfPoints(pt(22))).toBe(44);
    expect(toHalfPoints(pt(10.5))).toBe(21);
  });

  it('turns lengths back into what a person measures', () => {
    expect(toPoints(pt(16))).toBe(16);
    expect(toMillimetres(mm(37))).toBeCloseTo(37, 1);
  });

  it('does not take a bare number for a length', () => {
    const margin: PageMargin = {
      // @ts-expect-error a number without a unit is no length
      top: 37,
      right: mm(26),
      bottom: mm(35),
      left: mm(28),
    };
    expect(margin.top).not.toBe(mm(37));
  });
});
