import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { Failure } from '../../../../shared/domain/failure.ts';
import type { ImportId, Sha256 } from '../../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { BatchFile, BatchId, StoredBatch } from '../../../../shared/importing/importBatch.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { ImportProblem, ReadFigure, SheetReading } from '../../../../shared/importing/importResult.ts';
import type { OpenWorkbook } from '../../spreadsheet/openWorkbook.ts';
import type { StoreAside } from '../storing/storeAside.ts';
import type { Workplace } from '../workplace.ts';
import type { SideKey } from './comparePlace.ts';
import type { LayoutMemory } from './rememberedTables.ts';
import type { Review } from './review.ts';

/** What the batches of a window work with. */
export interface BatchTools {
  readonly workplace: Workplace;
  readonly aside: StoreAside;
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
  /** What the clerk has said names stand for; undefined where nothing is to be remembered any more. */
  names: ReadonlyMap<string, IndicatorCode | null | undefined>;
  /** How she has had sheets read, by their layout, with the sheet that she decided on. */
  layouts: ReadonlyMap<Sha256, LayoutDecision>;
  settled: ReadonlyMap<string, SideKey>;
  /** Counts what changes the review. */
  version: number;
  review: { readonly version: number; readonly made: Promise<Review> } | null;
  storing: Promise<StoredBatch> | null;
  /** Files are taken from the disk one after another. */
  taking: Promise<unknown>;
  /** Interpretations run one after another, each with the choices of its moment. */
  interpreting: Promise<void>;
  /** How many files are being read. */
  reading: number;
  ended: boolean;
}

/** The tables that the clerk chose for one sheet; other sheets of its layout follow. */
export type LayoutDecision = LayoutMemory & Readonly<{ file: number; sheet: string }>;

export interface FileState {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly importId: ImportId;
  /** Kills its reading. */
  readonly cancel: AbortController;
  state: BatchFile['state'];
  failure: Failure | null;
  sha256: Sha256 | null;
  /** What the clerk has decided, by the sheet's name. */
  choices: Readonly<Record<string, SheetChoice>>;
  /** Its cells and what they were understood to say, once it is read. */
  read: FileRead | null;
}

export interface FileRead {
  readonly workbook: OpenWorkbook;
  readonly sheets: readonly SheetReading[];
  /** Also those that the file contradicts itself about: which of them holds is a conflict to settle. */
  readonly figures: readonly ReadFigure[];
  readonly problems: readonly ImportProblem[];
  /** The sheets that were read as such sheets were before. */
  readonly remembered: ReadonlySet<string>;
  /** How many figures and problems each sheet has, by its name. */
  readonly counts: ReadonlyMap<string, Readonly<SheetCounts>>;
}

export interface SheetCounts {
  figures: number;
  problems: number;
  blocking: number;
}

export type ReadFile = FileState & { readonly read: FileRead };

/** The file with this index that has been read; throws batch-unknown. */
export function getReadFile({ files }: BatchState, index: number): ReadFile {
  const file = files.find((one) => one.index === index);
  if (file === undefined || !isRead(file)) throw new AppError({ code: 'batch-unknown' });
  return file;
}

export function readFilesOf({ files }: BatchState): readonly ReadFile[] {
  return files.filter(isRead);
}

function isRead(file: FileState): file is ReadFile {
  return file.read !== null;
}

/** Says that the last review no longer holds. */
export function touch(batch: BatchState): void {
  batch.version += 1;
  batch.tools.changed(batch.id);
}
