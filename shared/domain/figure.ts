import { z } from 'zod';
import { ExactDecimal } from './exactDecimal.ts';
import { BlockId, ImportId, ReportId } from './identity.ts';
import { IndicatorCode } from './indicator.ts';
import { Year } from './year.ts';

/** A word of approximation that belongs to a number: 4700余件, 约50万人次. */
export const Qualifier = z.enum(['余', '多', '近', '约', '以上']);
export type Qualifier = z.infer<typeof Qualifier>;

/** Where a number comes from; every number in the document can answer this. */
export const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cell'),
    importId: ImportId,
    file: z.string().min(1),
    sheet: z.string(),
    cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
  }),
  z.object({ kind: z.literal('typed'), at: z.iso.datetime() }),
  z.object({
    kind: z.literal('derived'),
    formula: z.string().min(1),
    inputs: z.array(IndicatorCode).readonly(),
  }),
  z.object({
    kind: z.literal('report'),
    reportId: ReportId,
    block: BlockId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  }),
]);
export type Source = Readonly<z.infer<typeof Source>>;

/** One number of one indicator and year; `value` is in `unit`, exact, without its qualifier. */
export const Figure = z.object({
  indicator: IndicatorCode,
  year: Year,
  value: ExactDecimal,
  qualifier: Qualifier.nullable(),
  unit: z.string().max(10),
  department: z.string().min(1).max(100).nullable(),
  source: Source,
});
export type Figure = Readonly<z.infer<typeof Figure>>;
