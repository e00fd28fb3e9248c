import { LocalTime } from '../../../shared/domain/year.ts';

/** A moment in local time, as portals print 生成日期: 2026-03-18 14:54:13. */
export function localNow(moment: Date): LocalTime {
  const two = (count: number): string => String(count).padStart(2, '0');
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(two).join('-');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return LocalTime.parse(`${day} ${time}`);
}
