import { z } from 'zod';
import { Figure } from '../domain/figure.ts';
import { MatchedBy } from './indicatorMatch.ts';
import { TableLayout } from './tableMapping.ts';
import { TableReading } from './tableReading.ts';

/** Which column, by its letters, holds what; null where the table has no such column. */
export const ColumnMapping = z.object({
  indicator: z.string().nullable(),
  /** The first column of values. */
  value: z.string().nullable(),
  unit: z.string().nullable(),
  department: z.string().nullable(),
  year: z.string().nullable(),
});
export type ColumnMapping = Readonly<z.infer<typeof ColumnMapping>>;

/** What a sheet is: the layout of its first table, or why it has none. */
export const SheetLayout = z.enum([
  ...TableLayout.options,
  /** Words without a table. */
  'notes',
  'hidden',
  'empty',
  'unrecognised',
  /** Left out by the clerk. */
  'left-out',
]);
export type SheetLayout = z.infer<typeof SheetLayout>;

/** How one sheet was understood; `headerRow` (from 1) and `mapping` are those of its first table. */
export const SheetReading = z.object({
  file: z.string(),
  name: z.string(),
  layout: SheetLayout,
  headerRow: z.int().positive().nullable(),
  mapping: ColumnMapping.nullable(),
  tables: z.array(TableReading).readonly(),
  /** By which the layout is known again next year. */
  fingerprint: z.string(),
});
export type SheetReading = Readonly<z.infer<typeof SheetReading>>;

export const ImportProblemCode = z.enum([
  'value-not-a-number',
  'value-missing',
  'value-is-a-range',
  'value-is-a-date',
  'value-is-an-error',
  'formula-without-value',
  'year-not-readable',
  'indicator-not-in-catalogue',
  'unit-differs-from-catalogue',
  'figure-repeated',
  'figure-contradicted',
  /** Another value is stored, which another file gave or the clerk typed. */
  'differs-from-stored',
  /** A stated total is not the sum of its departments. */
  'total-differs',
  /** A column holds numbers, and what they are is not certain. */
  'column-not-read',
  'title-names-other-year',
  /** 0.97 where a rate is asked for may stand for 97%. */
  'rate-may-be-a-fraction',
  'sheet-hidden',
  'sheet-not-recognised',
  /** A workbook of a collection kit, read by its own marks. */
  'sheet-is-of-a-kit',
  /** The marks of a row of a kit name two rows. */
  'kit-row-torn',
]);
export type ImportProblemCode = z.infer<typeof ImportProblemCode>;

/** Something the clerk should know about an import; `blocking` problems kept a figure out. */
export const ImportProblem = z.object({
  file: z.string(),
  sheet: z.string(),
  cell: z.string().nullable(),
  code: ImportProblemCode,
  blocking: z.boolean(),
  /** The text in question: a cell's text, an indicator's name, a unit. */
  text: z.string(),
  /** What it is compared with: the other cell of a repeated row, the catalogue's unit. */
  other: z.string().nullable(),
});
export type ImportProblem = Readonly<z.infer<typeof ImportProblem>>;

/** A figure with the name that the workbook gives it, and how that name was given its indicator. */
export const ReadFigure = Figure.extend({
  name: z.string(),
  match: z.object({ by: MatchedBy, confidence: z.number().min(0).max(1) }),
});
export type ReadFigure = Readonly<z.infer<typeof ReadFigure>>;

export const ImportResult = z.object({
  sheets: z.array(SheetReading).readonly(),
  figures: z.array(ReadFigure).readonly(),
  problems: z.array(ImportProblem).readonly(),
});
export type ImportResult = Readonly<z.infer<typeof ImportResult>>;

/** What a workbook says; `contradicted` are figures that it contradicts itself about, which are none of its figures. */
export const WorkbookReading = ImportResult.extend({ contradicted: z.array(ReadFigure).readonly() });
export type WorkbookReading = Readonly<z.infer<typeof WorkbookReading>>;
