import { z } from 'zod';
import { Desk } from '../domain/desk.ts';
import { Failure } from '../domain/failure.ts';
import { ImportConflict } from '../importing/importBatch.ts';
import { KitOffice } from './kit.ts';
import { KitProblem } from './kitProblem.ts';

/** Returned workbooks on their way to one desk; nothing is stored before the clerk says so. */
export const ReceptionId = z.string().min(1).max(64).brand<'ReceptionId'>();
export type ReceptionId = z.infer<typeof ReceptionId>;

export const ReceivedFile = z.object({
  /** Its place in the reception, from 0. */
  index: z.int().nonnegative(),
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'read', 'refused']),
  failure: Failure.nullable(),
  /** The numbers of the offices whose tables it holds. */
  offices: z.array(z.int().positive()).readonly(),
});
export type ReceivedFile = Readonly<z.infer<typeof ReceivedFile>>;

/** How an office stands in a reception. */
export const OfficeState = z.enum([
  /** Nothing has come. */
  'waiting',
  /** Its workbook is here, and nothing is filled in. */
  'empty',
  'received',
  /** Rows are without an answer. */
  'incomplete',
  /** Something kept an answer out, or looks wrong. */
  'doubtful',
  /** It answers to what was asked in an older version. */
  'outdated',
]);
export type OfficeState = z.infer<typeof OfficeState>;

export const ReceivedOffice = z.object({
  number: KitOffice.shape.number,
  name: z.string(),
  contact: z.string(),
  state: OfficeState,
  asked: z.int().nonnegative(),
  answered: z.int().nonnegative(),
  problems: z.int().nonnegative(),
  /** The indexes of the files that it came in. */
  files: z.array(z.int().nonnegative()).readonly(),
  /** True when the clerk takes what it says in an older version. */
  accepted: z.boolean(),
});
export type ReceivedOffice = Readonly<z.infer<typeof ReceivedOffice>>;

/** A problem with the file that it is in, and that file's name. */
export const ReceivedProblem = KitProblem.extend({ file: z.int().nonnegative(), fileName: z.string() });
export type ReceivedProblem = Readonly<z.infer<typeof ReceivedProblem>>;

export const KitReception = z.object({
  id: ReceptionId,
  desk: Desk,
  files: z.array(ReceivedFile).readonly(),
  offices: z.array(ReceivedOffice).readonly(),
  problems: z.array(ReceivedProblem).readonly(),
  conflicts: z.array(ImportConflict).readonly(),
  counts: z.object({
    added: z.int(),
    changed: z.int(),
    same: z.int(),
    /** Conflicts that nobody has settled yet. */
    conflicts: z.int(),
  }),
});
export type KitReception = Readonly<z.infer<typeof KitReception>>;
