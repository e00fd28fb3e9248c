import type { Year } from '../../domain/year.ts';

export interface YearMove {
  readonly from: Year;
  readonly to: Year;
}

/**
 * A name such as 2025年度, 2024年 against 2025年, or 2026年的安排 with its years moved along; a span of years (2021—2025年) is a
 * plan's and stays.
 */
export function moveYears(text: string, { from, to }: YearMove): string {
  return text.replace(/(?<![\d—－–-])\d{4}(?=年(?!\s*[—－–-]))/gu, (written) => {
    const year = Number(written);
    return Math.abs(year - from) <= 1 ? String(year + to - from) : written;
  });
}
