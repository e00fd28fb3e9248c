import type { Year } from '../../../shared/domain/year.ts';

type DeadlineName = 'submit' | 'publish';

export interface Deadline {
  readonly name: DeadlineName;
  /** Whole days until the day itself; 0 on it, negative after it. */
  readonly daysLeft: number;
}

/** Months count from 0. 厅字〔2019〕28号 第二十四条: published before 1 April; the guides ask for 1 March to report upward. */
const months: Readonly<Record<DeadlineName, number>> = { submit: 2, publish: 3 };

/** The two dates that a year's report has to meet in the year after it. */
export function listDeadlines(year: Year, today: Date): readonly Deadline[] {
  return (['submit', 'publish'] as const).map((name) => ({
    name,
    daysLeft: dayNumber(year + 1, months[name], 1) - dayNumberOf(today),
  }));
}

function dayNumberOf(date: Date): number {
  return dayNumber(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Days since an epoch by the calendar alone, so that no clock change makes a day of 23 hours. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}
