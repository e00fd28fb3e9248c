import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { Failure } from '../../../../shared/domain/failure.ts';
import type { ImportId, Sha256 } from '../../../../shared/domain/identity.ts';
import type { BatchFile, BatchId } from '../../../../shared/importing/importBatch.ts';
import type { ImportChoices, SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { ImportResult } from '../../../../shared/importing/importResult.ts';
import type { OpenWorkbook } from '../../spreadsheet/openWorkbook.ts';
import type { Workplace } from '../workplace.ts';
import type { SideKey } from './comparePlace.ts';
import type { Comparison } from './compareBatch.ts';

/** What the batches of a window work with. */
export interface BatchTools {
  readonly workplace: Workplace;
  /** Tells that something of a batch is to be looked at again. */
  readonly changed: (batch: BatchId) => void;
  /** Notes a bug met while reading behind the scenes and returns its reference. */
  readonly noteBug: (place: string, error: unknown) => string;
}

/** A batch on its way, as main keeps it. */
export interface BatchState {
  readonly id: BatchId;
  readonly tools: BatchTools;
  desk: Desk;
  /** Without those that were taken out; the others keep their index. */
  files: readonly FileState[];
  nextIndex: number;
  names: ImportChoices['names'];
  settled: ReadonlyMap<string, SideKey>;
  /** Counts what changes the comparison with the store. */
  version: number;
  compared: { readonly version: number; readonly comparison: Promise<Comparison> } | null;
  /** Interpretations run one after another, each with the choices of its moment. */
  interpreting: Promise<void>;
  reading: boolean;
  ended: boolean;
}

export interface FileState {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly importId: ImportId;
  state: BatchFile['state'];
  failure: Failure | null;
  sha256: Sha256 | null;
  choices: Readonly<Record<string, SheetChoice>>;
  /** Its cells and what they were understood to say, once it is read. */
  read: FileRead | null;
}

export interface FileRead {
  readonly workbook: OpenWorkbook;
  readonly result: ImportResult;
}

/** The file with this index that has been read; throws file-not-in-batch. */
export function getReadFile({ files }: BatchState, index: number): FileState & { read: FileRead } {
  const file = files.find((one) => one.index === index);
  if (file === undefined || !isRead(file)) throw new AppError({ code: 'batch-unknown' });
  return file;
}

export function readFilesOf({ files }: BatchState): readonly (FileState & { read: FileRead })[] {
  return files.filter(isRead);
}

function isRead(file: FileState): file is FileState & { read: FileRead } {
  return file.read !== null;
}

/** Says that the comparison no longer holds. */
export function touch(batch: BatchState): void {
  batch.version += 1;
  batch.tools.changed(batch.id);
}
