import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countDeadlines, Deadlines } from '../../../shared/domain/deadline.ts';
import { Year } from '../../../shared/domain/year.ts';

const path = join(import.meta.dirname, '../../../resources/deadlines.json');
const { deadlines } = Deadlines.parse(JSON.parse(readFileSync(path, 'utf8')));

const year = Year.parse(2025);

function daysOn(today: Date): readonly number[] {
  return countDeadlines(deadlines, year, today).map((deadline) => deadline.daysLeft);
}

describe('the deadlines of the report for 2025', () => {
  it('are 1 March and 1 April of 2026', () => {
    expect(countDeadlines(deadlines, year, new Date(2026, 1, 18))).toMatchObject([
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
    const [submit] = countDeadlines(deadlines, Year.parse(2027), new Date(2028, 1, 28));
    expect(submit?.daysLeft).toBe(2);
  });

  it('count whole days across a change of the clock', () => {
    expect(daysOn(new Date(2025, 9, 1))).toEqual([151, 182]);
  });
});
