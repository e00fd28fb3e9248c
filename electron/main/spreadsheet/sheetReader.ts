import { parentPort, workerData } from 'node:worker_threads';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingRefused } from './readingRefused.ts';
import type { RefusalCode } from './readingRefused.ts';
import { readSheets } from './readSheets.ts';

export type ReaderTask = Readonly<{ name: string; bytes: Uint8Array; limits: ReadingLimits }>;

export type ReaderAnswer = Readonly<{ sheets: readonly RawSheet[] }> | Readonly<{ refused: RefusalCode }>;

// The entry of the reading thread. JSON goes over to the other thread far faster than a clone of many cells.
// `workerData` comes from readWorkbook.ts alone.
parentPort?.postMessage(JSON.stringify(await answer(workerData as ReaderTask)));

async function answer(task: ReaderTask): Promise<ReaderAnswer> {
  try {
    return { sheets: await readSheets(task) };
  } catch (error) {
    if (error instanceof ReadingRefused) return { refused: error.code };
    throw error;
  }
}
