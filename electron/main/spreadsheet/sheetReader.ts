import { parentPort, workerData } from 'node:worker_threads';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingRefused } from './readingRefused.ts';
import type { RefusalCode } from './readingRefused.ts';
import { readSheets } from './readSheets.ts';

export type ReaderTask = Readonly<{ name: string; bytes: Uint8Array; limits: ReadingLimits }>;

export type ReaderAnswer = Readonly<{ sheets: readonly RawSheet[] }> | Readonly<{ refused: RefusalCode }>;

// The entry of the reading thread; `workerData` comes from readWorkbook.ts alone.
parentPort?.postMessage(await answer(workerData as ReaderTask));

/** A ReaderAnswer as JSON: it goes over to the other thread far faster than a clone of many cells. */
async function answer(task: ReaderTask): Promise<string> {
  try {
    return toJson({ sheets: await readSheets(task) });
  } catch (error) {
    if (error instanceof ReadingRefused) return toJson({ refused: error.code });
    // The text of all cells together outgrows what one string can hold.
    if (error instanceof RangeError && error.message === 'Invalid string length') {
      return toJson({ refused: 'reading-needs-too-much' });
    }
    throw error;
  }
}

function toJson(reply: ReaderAnswer): string {
  return JSON.stringify(reply);
}
