import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { StorePlace } from '../../db/openStore.ts';
import type { ImportsToStore } from './storeImports.ts';
import type { FiguresPiece, ThreadAnswer, ThreadDone, ThreadTask } from './threadMessages.ts';
import type { Undone } from './undoImports.ts';

/** Changes too large for the window's own thread, made in one that has its own connection to the store. */
export interface StoreAside {
  /** Like storeImports. */
  store(toStore: ImportsToStore): Promise<void>;
  /** Like undoImports. */
  undo(ids: readonly ImportId[], undoneAt: string): Promise<Undone>;
  /** Resolves when no thread holds the store: who writes before that would wait for its lock, and the window with it. */
  idle(): Promise<void>;
}

export function createStoreAside(place: StorePlace): StoreAside {
  let busy: Promise<unknown> = Promise.resolve();
  const oneByOne = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = busy.then(act);
    busy = done.catch(() => undefined);
    return done;
  };
  return {
    store: ({ imports, ...rest }) =>
      oneByOne(async () => {
        const task = {
          kind: 'store',
          toStore: { ...rest, imports: imports.map(({ record }) => record) },
        } as const;
        await runInThread(place, task, imports);
      }),
    undo: (ids, undoneAt) =>
      oneByOne(async () => {
        const { undone } = await runInThread(place, { kind: 'undo', ids, undoneAt }, []);
        if (undone === null) throw new Error('the storing thread did not say what it took back');
        return undone;
      }),
    idle: async () => {
      await busy;
    },
  };
}

async function runInThread(
  place: StorePlace,
  task: ThreadTask,
  imports: ImportsToStore['imports'],
): Promise<ThreadDone> {
  const thread = new Worker(threadScript(), { workerData: place });
  try {
    const answered = answerOf(thread);
    await sendFigures(thread, imports);
    thread.postMessage(JSON.stringify(task));
    const answer = await answered;
    if (!answer.ok) throw new AppError(answer.failure);
    return answer;
  } finally {
    void thread.terminate();
  }
}

const pieceSize = 500;

/** As JSON and in pieces: a clone of many figures would hold up the window. */
async function sendFigures(thread: Worker, imports: ImportsToStore['imports']): Promise<void> {
  for (const [index, { figures }] of imports.entries()) {
    for (let start = 0; start < figures.length; start += pieceSize) {
      const piece: FiguresPiece = {
        kind: 'figures',
        import: index,
        figures: figures.slice(start, start + pieceSize),
      };
      thread.postMessage(JSON.stringify(piece));
      await setImmediate();
    }
  }
}

function answerOf(thread: Worker): Promise<ThreadAnswer> {
  const answered = new Promise<ThreadAnswer>((resolve, reject) => {
    thread.once('message', (answer: ThreadAnswer) => {
      resolve(answer);
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('the storing thread ended without an answer'));
    });
  });
  // It may fail while the figures are still being sent; who waits for it hears of it all the same.
  answered.catch(() => undefined);
  return answered;
}

function threadScript(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./storingThread.ts', import.meta.url);
  // In a bundle this file may have become part of a chunk in a folder below the entries.
  const beside = new URL('./storingThread.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../storingThread.js', import.meta.url);
}
