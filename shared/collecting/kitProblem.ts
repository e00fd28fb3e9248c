import { z } from 'zod';
import { ImportProblemCode } from '../importing/importResult.ts';

export const KitProblemCode = z.enum([
  // Of a file or sheet
  'not-a-kit',
  'kit-unknown',
  'kit-of-another-desk',
  'office-not-in-kit',
  'version-older',
  'value-column-not-found',
  'same-as-last-year',
  // Of a row
  'row-missing',
  'row-added',
  'row-mixed-up',
  'row-no-longer-asked',
  'row-repeated',
  'name-changed',
  'unit-changed',
  'last-changed',
  // Of a value
  'answer-missing',
  'value-negative',
  'value-not-whole',
  'value-in-other-unit',
  'rate-over-hundred',
  'rate-may-be-fraction',
  'qualifier-unknown',
  'qualifier-twice',
  ...ImportProblemCode.extract([
    'value-not-a-number',
    'value-is-a-range',
    'value-is-a-date',
    'value-is-an-error',
    'formula-without-value',
  ]).options,
]);
export type KitProblemCode = z.infer<typeof KitProblemCode>;

/** Something in a returned workbook that the clerk should know; a blocking one kept a figure out. */
export const KitProblem = z.object({
  sheet: z.string(),
  cell: z.string().nullable(),
  /** The office's number; null where the workbook names none of this kit. */
  office: z.int().positive().nullable(),
  code: KitProblemCode,
  blocking: z.boolean(),
  /** What it is about: an indicator's name, a version, a bureau. */
  about: z.string(),
  /** What stands there now, and what was sent; empty where that says nothing. */
  found: z.string(),
  sent: z.string(),
});
export type KitProblem = Readonly<z.infer<typeof KitProblem>>;

type Known = Pick<KitProblem, 'sheet' | 'office' | 'code'> & Partial<KitProblem>;

/** A problem that says no more than is known; it blocks unless it says otherwise. */
export function kitProblem(known: Known): KitProblem {
  return { cell: null, blocking: true, about: '', found: '', sent: '', ...known };
}
