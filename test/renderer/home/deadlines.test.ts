import { describe, expect, it } from 'vitest';
import { Year } from '../../../shared/domain/year.ts';
import { listDeadlines } from '../../../renderer/features/home/deadlines.ts';

const year = Year.parse(2025);

function daysOn(today: Date): readonly number[] {
  return listDeadlines(year, today).map((deadline) => deadline.daysLeft);
}

describe('the deadlines of the report for 2025', () => {
  it('are 1 March and 1 April of 2026', () => {
    expect(listDeadlines(year, new Date(2026, 1, 18))).toEqual([
      { name: 'submit', daysLeft: 11 },
      { name: 'publish', daysLeft: 42 },
    ]);
  });

  it('count 0 on the day itself, however late in the evening', () => {
    expect(daysOn(new Date(2026, 2, 1, 23, 59))).toEqual([0, 31]);
  });

  it('count below 0 once they are over', () => {
    expect(daysOn(new Date(2026, 3, 2))).toEqual([-32, -1]);
  });

  it('know the leap day', () => {
    const [submit] = listDeadlines(Year.parse(2027), new Date(2028, 1, 28));
    expect(submit?.daysLeft).toBe(2);
  });

  it('count whole days across a change of the clock', () => {
    expect(daysOn(new Date(2025, 9, 1))).toEqual([151, 182]);
  });
});
