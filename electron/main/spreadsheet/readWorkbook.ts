import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/domain/failure.ts';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { readDirectly } from './readDirectly.ts';
import { defaultLimits, megabyte } from './readingLimits.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingRefused } from './readingRefused.ts';
import type { ReaderAnswer, ReaderTask } from './sheetReader.ts';

export type WorkbookFile = Readonly<{
  /** The base name, never a path. */
  name: string;
  bytes: Uint8Array;
  limits?: Partial<ReadingLimits>;
}>;

/**
 * Reads every sheet of a workbook (.xlsx, .csv and what SheetJS knows); throws an AppError.
 * A thread of its own reads what is large, or what SheetJS must read: it can be given up.
 */
export async function readWorkbook({ name, bytes, limits }: WorkbookFile): Promise<readonly RawSheet[]> {
  const task = { name, bytes, limits: { ...defaultLimits, ...limits } };
  refuseFromOutside(task);
  const answer = answerDirectly(task) ?? (await askReader(task));
  if ('refused' in answer) throw new AppError({ code: answer.refused, name });
  return answer.sheets;
}

function refuseFromOutside({ name, bytes, limits }: ReaderTask): void {
  // Excel and WPS leave ~$name.xlsx beside an open workbook; it holds the user's name and nothing else.
  if (name.startsWith('~$')) throw new AppError({ code: 'file-lock-left-behind', name });
  if (bytes.length === 0) throw new AppError({ code: 'file-empty', name });
  if (bytes.length > limits.megabytes * megabyte) {
    const megabytes = Math.ceil(bytes.length / megabyte);
    throw new AppError({ code: 'file-too-large', name, megabytes, limit: limits.megabytes });
  }
}

function answerDirectly(task: ReaderTask): ReaderAnswer | null {
  try {
    const sheets = readDirectly(task);
    return sheets === null ? null : { sheets };
  } catch (error) {
    if (error instanceof ReadingRefused) return { refused: error.code };
    throw error;
  }
}

function askReader(task: ReaderTask): Promise<ReaderAnswer> {
  const { name, limits } = task;
  return new Promise((resolve, reject) => {
    const reader = startReader(task);
    const timer = setTimeout(() => {
      void reader.terminate();
      reject(new AppError({ code: 'reading-took-too-long', name, seconds: limits.seconds }));
    }, limits.seconds * 1000);
    reader.once('message', (answer: string) => {
      // Our own thread wrote it, from values of this very type.
      resolve(JSON.parse(answer) as ReaderAnswer);
    });
    reader.once('error', (cause) => {
      reject(
        ranOutOfMemory(cause)
          ? new AppError({ code: 'reading-needs-too-much', name }, { cause })
          : new Error('the reading thread failed', { cause }),
      );
    });
    reader.once('exit', (status) => {
      clearTimeout(timer);
      // Too late to matter where an answer or an error came first.
      reject(new Error(`the reading thread ended without an answer (${String(status)})`));
    });
  });
}

function startReader({ name, bytes, limits }: ReaderTask): Worker {
  // A copy of its own, handed over whole: the caller keeps the bytes.
  const copy = new Uint8Array(bytes);
  return new Worker(readerScript(), {
    workerData: { name, bytes: copy, limits } satisfies ReaderTask,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    env: environment(),
    execArgv: [],
    // What a library prints must not get between the lines of the command's own output.
    stdout: true,
    stderr: true,
  });
}

/** A thread does not inherit the compile cache of its process; with it the reader starts twice as fast. */
function environment(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir?.();
  // Node puts a folder for its version below the one that is named here.
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}

// Missing before Node 22.1, and so in the Electron that the window tests may fall back to.
const { getCompileCacheDir }: { readonly getCompileCacheDir?: () => string | undefined } = module;

function readerScript(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./sheetReader.ts', import.meta.url);
  // In a bundle this file may have become part of a chunk in a folder below the entries.
  const beside = new URL('./sheetReader.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../sheetReader.js', import.meta.url);
}

function ranOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
