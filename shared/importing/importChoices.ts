import { z } from 'zod';
import { IndicatorCode } from '../domain/indicator.ts';
import { TableMapping } from './tableMapping.ts';

/** What the clerk has decided about one sheet; what is left out is detected. */
export const SheetChoice = z.object({
  /** True leaves the sheet out; false reads it although it is hidden. */
  leftOut: z.boolean().optional(),
  tables: z.array(TableMapping).max(200).readonly().optional(),
});
export type SheetChoice = Readonly<z.infer<typeof SheetChoice>>;

/** What the clerk has decided about a workbook: which tables it has, and what its names stand for. */
export const ImportChoices = z.object({
  /** By the sheet's name. */
  sheets: z.record(z.string(), SheetChoice),
  /** By the key of a name (`nameKey`): the indicator it stands for, or null for one of the bureau's own. */
  names: z.record(z.string(), IndicatorCode.nullable()),
});
export type ImportChoices = Readonly<z.infer<typeof ImportChoices>>;
