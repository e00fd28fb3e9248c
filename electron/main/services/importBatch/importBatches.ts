import { basename } from 'node:path';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import { ImportId } from '../../../../shared/domain/identity.ts';
import { BatchId } from '../../../../shared/importing/importBatch.ts';
import { announceChanges } from './announceChanges.ts';
import { touch } from './batchState.ts';
import type { BatchState, BatchTools, FileState } from './batchState.ts';
import { readWaitingFiles } from './readFiles.ts';

/** The batches that are open in the window; each ends when it is stored or cancelled. */
export interface ImportBatches {
  /** Opens a batch over files; they are read behind the scenes. */
  begin(desk: Desk, paths: readonly string[]): BatchState;
  /** Throws batch-unknown for a batch that has ended. */
  get(id: BatchId): BatchState;
  add(batch: BatchState, paths: readonly string[]): void;
  /** Takes a file out of its batch. */
  leave(batch: BatchState, file: number): void;
  /** Forgets a batch and closes its workbooks. */
  end(batch: BatchState): void;
  endAll(): void;
}

/** More are never on the screen: the oldest is one that a reloaded window forgot. */
const mostBatches = 3;

export function createImportBatches(given: BatchTools): ImportBatches {
  const tools = { ...given, changed: announceChanges(given.changed) };
  const batches = new Map<BatchId, BatchState>();
  const batchesOf: ImportBatches = {
    begin(desk, paths) {
      const batch = newBatch(tools, desk);
      batches.set(batch.id, batch);
      const [oldest] = batches.values();
      if (batches.size > mostBatches && oldest !== undefined) batchesOf.end(oldest);
      batchesOf.add(batch, paths);
      return batch;
    },
    get(id) {
      const batch = batches.get(id);
      if (batch === undefined) throw new AppError({ code: 'batch-unknown' });
      return batch;
    },
    add(batch, paths) {
      batch.files = [...batch.files, ...paths.map((path) => newFile(batch, path))];
      for (const _ of paths) void readWaitingFiles(batch);
    },
    leave(batch, index) {
      const file = batch.files.find((one) => one.index === index);
      batch.files = batch.files.filter((one) => one !== file);
      if (file !== undefined) letGo(file);
      touch(batch);
    },
    end(batch) {
      batch.ended = true;
      batches.delete(batch.id);
      batch.files.forEach(letGo);
    },
    endAll() {
      for (const batch of batches.values()) batchesOf.end(batch);
    },
  };
  return batchesOf;
}

function letGo({ cancel, read }: FileState): void {
  cancel.abort(new Error('the file was taken out of its batch'));
  read?.workbook.close();
}

function newBatch(tools: BatchTools, desk: Desk): BatchState {
  return {
    id: BatchId.parse(tools.workplace.newId()),
    tools,
    desk,
    files: [],
    nextIndex: 0,
    names: new Map(),
    layouts: new Map(),
    settled: new Map(),
    version: 0,
    review: null,
    storing: null,
    taking: Promise.resolve(),
    interpreting: Promise.resolve(),
    reading: 0,
    ended: false,
  };
}

function newFile(batch: BatchState, path: string): FileState {
  return {
    index: batch.nextIndex++,
    name: basename(path),
    path,
    importId: ImportId.parse(batch.tools.workplace.newId()),
    cancel: new AbortController(),
    state: 'waiting',
    failure: null,
    sha256: null,
    choices: {},
    read: null,
  };
}
