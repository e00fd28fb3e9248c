import { z } from 'zod';

/** A calendar year that a report or a figure speaks of, 1990 to 2100. */
export const Year = z.int().min(1990).max(2100).brand<'Year'>();
export type Year = z.infer<typeof Year>;

/** A day as YYYY-MM-DD. */
export const IsoDate = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDate>;

/** A local time as portals print 生成日期: YYYY-MM-DD HH:MM:SS; some leave out the seconds or the time. */
export const LocalTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/)
  .refine((text) => !Number.isNaN(Date.parse(text.replace(' ', 'T'))))
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof LocalTime>;
