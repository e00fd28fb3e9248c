import { z } from 'zod';
import { Desk } from '../domain/desk.ts';
import { ExactDecimal } from '../domain/exactDecimal.ts';
import { Failure } from '../domain/failure.ts';
import { Qualifier } from '../domain/figure.ts';
import { ImportId } from '../domain/identity.ts';
import { IndicatorCode } from '../domain/indicator.ts';
import { StoredFigure } from '../domain/storedFigure.ts';
import { Year } from '../domain/year.ts';
import { CellRole } from './cellRole.ts';
import { ImportProblem, ReadFigure, SheetReading } from './importResult.ts';

/** Several workbooks on their way to one desk: read, reviewed and corrected, and not stored before the clerk says so. */
export const BatchId = z.string().min(1).max(64).brand<'BatchId'>();
export type BatchId = z.infer<typeof BatchId>;

/** How much one import would do; conflicts that are not settled and blocking problems stay out. */
export const BatchCounts = z.object({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  /** Conflicts that nobody has settled yet. */
  conflicts: z.int(),
  /** Names that stand for no indicator of the catalogue yet. */
  unknown: z.int(),
  problems: z.int(),
  blocking: z.int(),
});
export type BatchCounts = Readonly<z.infer<typeof BatchCounts>>;

export const BatchSheet = z.object({
  reading: SheetReading,
  /** The extent of its cells. */
  rows: z.int(),
  columns: z.int(),
  figures: z.int(),
  problems: z.int(),
  blocking: z.int(),
  /** True when its tables are those that the clerk chose, now or for such a sheet before. */
  chosen: z.boolean(),
  remembered: z.boolean(),
});
export type BatchSheet = Readonly<z.infer<typeof BatchSheet>>;

export const BatchFile = z.object({
  /** Its place in the batch, from 0. */
  index: z.int().nonnegative(),
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'read', 'refused']),
  /** Why it was refused. */
  failure: Failure.nullable(),
  sheets: z.array(BatchSheet).readonly(),
});
export type BatchFile = Readonly<z.infer<typeof BatchFile>>;

export const ImportBatch = z.object({
  id: BatchId,
  desk: Desk,
  files: z.array(BatchFile).readonly(),
  counts: BatchCounts,
});
export type ImportBatch = Readonly<z.infer<typeof ImportBatch>>;

/** One figure of the batch beside what is stored in its place. */
export const BatchItem = z.object({
  file: z.int().nonnegative(),
  figure: ReadFigure,
  change: z.enum(['new', 'changed', 'same', 'conflict']),
  stored: StoredFigure.nullable(),
});
export type BatchItem = Readonly<z.infer<typeof BatchItem>>;

/** Which items of a batch to list. */
export const BatchPart = z.enum(['all', 'new', 'changed', 'same', 'conflict']);
export type BatchPart = z.infer<typeof BatchPart>;

/** A problem with the place of its file in the batch. */
export const BatchProblem = ImportProblem.extend({ fileIndex: z.int().nonnegative() });
export type BatchProblem = Readonly<z.infer<typeof BatchProblem>>;

/** A name that no indicator of the catalogue has for certain, with those that come close. */
export const UnknownName = z.object({
  /** The key by which the choice is remembered. */
  key: z.string(),
  name: z.string(),
  unit: z.string(),
  /** Where it stands first. */
  file: z.int().nonnegative(),
  sheet: z.string(),
  cell: z.string(),
  places: z.int().positive(),
  candidates: z.array(z.object({ code: IndicatorCode, name: z.string(), confidence: z.number() })).readonly(),
  /** What the clerk has chosen; undefined while nobody has, null for one of the bureau's own. */
  chosen: IndicatorCode.nullable().optional(),
  /** True when it was chosen before, for this bureau. */
  remembered: z.boolean(),
});
export type UnknownName = Readonly<z.infer<typeof UnknownName>>;

/** One value of a conflict, with where it comes from. */
export const ConflictSide = z.object({
  value: ExactDecimal,
  qualifier: Qualifier.nullable(),
  unit: z.string(),
  /** The file of the batch; null for what is stored. */
  file: z.int().nonnegative().nullable(),
  figure: z.union([StoredFigure, ReadFigure]),
});
export type ConflictSide = Readonly<z.infer<typeof ConflictSide>>;

/** Two or more values for one indicator, year and department, of which the clerk chooses one. */
export const ImportConflict = z.object({
  key: z.string(),
  indicator: IndicatorCode,
  name: z.string(),
  year: Year,
  department: z.string().nullable(),
  sides: z.array(ConflictSide).min(2).readonly(),
  /** The chosen side, from 0; null while nobody has chosen. */
  chosen: z.int().nonnegative().nullable(),
});
export type ImportConflict = Readonly<z.infer<typeof ImportConflict>>;

/** What a cell was taken for, with the figure that was read of it and what is doubtful about it. */
export const CellMeaning = z.object({
  role: CellRole,
  item: BatchItem.nullable(),
  problems: z.array(ImportProblem).readonly(),
});
export type CellMeaning = Readonly<z.infer<typeof CellMeaning>>;

/** What storing a batch did; files that changed nothing have no import. */
export const StoredBatch = z.object({
  importIds: z.array(ImportId).readonly(),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  /** Conflicts that nobody had settled. */
  leftOut: z.int(),
});
export type StoredBatch = Readonly<z.infer<typeof StoredBatch>>;
