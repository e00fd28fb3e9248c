import { z } from 'zod';
import { ReportChanges } from '../document/reportSentence.ts';
import { Desk } from '../domain/desk.ts';
import { ImportId } from '../domain/identity.ts';
import { IndicatorCode } from '../domain/indicator.ts';
import { PastImport } from '../domain/pastImport.ts';
import {
  BatchId,
  BatchItem,
  BatchPart,
  BatchProblem,
  CellMeaning,
  ImportBatch,
  ImportConflict,
  StoredBatch,
  UnknownName,
} from '../importing/importBatch.ts';
import { SheetChoice } from '../importing/importChoices.ts';
import { RawCell } from '../importing/rawSheet.ts';
import { CellAddress } from '../importing/tableMapping.ts';
import { FileToken } from './fileToken.ts';

const index = z.int().nonnegative();
const batch = z.object({ batch: BatchId });
/** A file and a sheet by their places, from 0. */
const sheet = batch.extend({ file: index, sheet: index });
const page = { from: index, count: z.int().positive().max(1000) };
const tokens = z.array(FileToken).min(1).max(200).readonly();

/** Reviewing several workbooks before they are stored; a batch that is unknown or cancelled answers batch-unknown. */
export const importsContract = {
  /** Reading goes on behind; the event imports/progress says when to look again. */
  'imports/begin': { input: z.object({ desk: Desk, tokens }), output: ImportBatch },
  'imports/look': { input: batch, output: ImportBatch },
  /** Cells of some rows, which count from 0, in reading order. */
  'imports/rows': {
    input: sheet.extend(page),
    output: z.object({ cells: z.array(RawCell).readonly() }),
  },
  'imports/items': {
    input: batch.extend({ part: BatchPart, file: index.nullable(), ...page }),
    output: z.object({ total: index, items: z.array(BatchItem).readonly() }),
  },
  'imports/problems': {
    input: batch.extend({ file: index.nullable(), ...page }),
    output: z.object({ total: index, problems: z.array(BatchProblem).readonly() }),
  },
  'imports/names': {
    input: batch.extend(page),
    output: z.object({ total: index, names: z.array(UnknownName).readonly() }),
  },
  'imports/conflicts': {
    input: batch.extend(page),
    output: z.object({ total: index, conflicts: z.array(ImportConflict).readonly() }),
  },
  /** The sentences of reports that storing the batch would change. */
  'imports/effects': { input: batch, output: z.array(ReportChanges).readonly() },
  'imports/cell': { input: sheet.extend({ cell: CellAddress }), output: CellMeaning },

  /** Reads a sheet as the clerk says; an empty choice detects its tables anew. */
  'imports/remap': { input: sheet.extend({ choice: SheetChoice }), output: ImportBatch },
  /** What a name stands for, in every file of the batch: an indicator, null for one of the bureau's own, undefined to ask again. */
  'imports/name': {
    input: batch.extend({ key: z.string().min(1).max(300), code: IndicatorCode.nullable().optional() }),
    output: ImportBatch,
  },
  /** Chooses a side of a conflict, or null to leave it open; open ones stay out of the import. */
  'imports/settle': {
    input: batch.extend({ key: z.string().min(1).max(400), side: index.nullable() }),
    output: ImportBatch,
  },
  /** Settles every open conflict between the store and one value of the batch. */
  'imports/settleAll': { input: batch.extend({ take: z.enum(['new', 'stored']) }), output: ImportBatch },
  /** Puts the batch on another desk; what was read is interpreted anew. */
  'imports/move': { input: batch.extend({ desk: Desk }), output: ImportBatch },
  'imports/add': { input: batch.extend({ tokens }), output: ImportBatch },
  'imports/leave': { input: batch.extend({ file: index }), output: ImportBatch },
  /** Stops reading and forgets the batch; nothing is stored. */
  'imports/cancel': { input: batch, output: z.null() },
  /** Stores all files in one transaction and forgets the batch. */
  'imports/store': { input: batch, output: StoredBatch },

  /** What was imported to a desk, the latest first. */
  'imports/list': { input: Desk, output: z.array(PastImport).readonly() },
  /** Takes imports back together; what they had replaced is in force again. */
  'figures/undoImports': {
    input: z.object({ importIds: z.array(ImportId).min(1).max(500).readonly() }),
    output: z.object({ removed: z.int(), restored: z.int() }),
  },
} as const;
