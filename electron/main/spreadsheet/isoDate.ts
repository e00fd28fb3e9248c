import { NotCertain } from './notCertain.ts';

const dayMilliseconds = 86_400_000;

/** The serial number of a day (and time) that a cell gives by name: 2025-03-01, 2025-03-01T14:30:00. */
export function toSerial(text: string, date1904: boolean): number {
  const [, day = '', time = 'T00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d:\d\d(?:\.\d{3})?)Z?)?$/.exec(text) ?? [];
  const at = new Date(`${day}${time}Z`);
  // Days near the beginning of either calendar are counted in different ways.
  const known = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day + time) && day >= '1910-01-01';
  if (!known) throw new NotCertain(text);
  return at.getTime() / dayMilliseconds + (date1904 ? 24_107 : 25_569);
}
