import { expect, it } from 'vitest';
import { Year } from '../../../shared/domain/year.ts';
import { reportingYear } from '../../../renderer/ui/reportingYear.ts';
import { yearsAround } from '../../../renderer/ui/yearsAround.ts';

it("proposes last year's report until the end of June, then this year's", () => {
  expect(reportingYear(new Date(2026, 0, 1))).toBe(2025);
  expect(reportingYear(new Date(2026, 5, 30))).toBe(2025);
  expect(reportingYear(new Date(2026, 6, 1))).toBe(2026);
});

it('offers the years around the present one, newest first', () => {
  const years = yearsAround(Year.parse(2025), new Date(2026, 1, 1));
  expect(years[0]).toBe(2026);
  expect(years).toHaveLength(12);
});

it('offers the chosen year too when it lies far back', () => {
  expect(yearsAround(Year.parse(1999), new Date(2026, 1, 1)).at(-1)).toBe(1999);
});
