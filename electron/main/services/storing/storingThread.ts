import { parentPort, workerData } from 'node:worker_threads';
import { basename } from 'node:path';
import { AppError } from '../../../../shared/domain/failure.ts';
import { openBeside, toStoreFailure } from '../../db/openStore.ts';
import type { StorePlace, WritableDb } from '../../db/openStore.ts';
import type { FreshFigure } from '../../db/queries/importedFigures.ts';
import { storeImports } from './storeImports.ts';
import type { ThreadAnswer, ThreadDone, ThreadMessage, ThreadTask } from './threadMessages.ts';
import { undoImports } from './undoImports.ts';

// The entry of the storing thread; all that it is sent comes from storeAside.ts alone.
const place = workerData as StorePlace;
const figures: FreshFigure[][] = [];

parentPort?.on('message', (json: string) => {
  const message = JSON.parse(json) as ThreadMessage;
  if (message.kind === 'figures') (figures[message.import] ??= []).push(...message.figures);
  else parentPort?.postMessage(answer(message));
});

function answer(message: ThreadTask): ThreadAnswer {
  try {
    return { ok: true, undone: inStore((db) => run(db, message)) };
  } catch (thrown) {
    const error = toStoreFailure(basename(place.path), thrown);
    if (error instanceof AppError) return { ok: false, failure: error.failure };
    throw error;
  }
}

function run(db: WritableDb, message: ThreadTask): ThreadDone['undone'] {
  if (message.kind === 'undo') return undoImports(db, message.ids, message.undoneAt);
  const { imports, ...rest } = message.toStore;
  storeImports(db, {
    ...rest,
    imports: imports.map((record, index) => ({ record, figures: figures[index] ?? [] })),
  });
  return null;
}

function inStore<Value>(act: (db: WritableDb) => Value): Value {
  const db = openBeside(place);
  try {
    return act(db);
  } finally {
    db.close();
  }
}
