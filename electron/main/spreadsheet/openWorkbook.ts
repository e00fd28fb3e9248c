import { AppError } from '../../../shared/domain/failure.ts';
import type { WorkbookReading } from '../../../shared/importing/importResult.ts';
import type { RawCell, RawSheet } from '../../../shared/importing/rawSheet.ts';
import { holdSheets } from './heldSheets.ts';
import type { Interpretation, OpenSheet } from './heldSheets.ts';
import { readDirectly } from './readDirectly.ts';
import { refuseFromOutside } from './refuseFromOutside.ts';
import type { StartReader } from './readerProcess.ts';
import { readerFlags } from './readerFlags.ts';
import { readerScript } from './readerScript.ts';
import { startSession } from './readerSession.ts';
import type { ReaderSession } from './readerSession.ts';
import { defaultLimits, megabyte } from './readingLimits.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingRefused } from './readingRefused.ts';
import type { SheetsFile } from './readSheets.ts';
import { toFailure } from './toFailure.ts';

export type WorkbookFile = Readonly<{
  /** The base name, never a path. */
  name: string;
  bytes: Uint8Array;
}>;

export type OpeningOptions = Readonly<{
  startReader: StartReader;
  limits?: Partial<ReadingLimits>;
  /** Kills the reading; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}>;

/** A workbook that has been read and can be asked again and again, until it is closed. */
export type OpenWorkbook = Readonly<{
  sheets: readonly OpenSheet[];
  /** Its figures and problems; throws an AppError when that takes too long or needs too much. */
  interpret: (asked: Interpretation) => Promise<WorkbookReading>;
  /** The cells of some rows of a sheet, both counted from 0, in reading order. */
  rows: (sheet: number, fromRow: number, count: number) => Promise<readonly RawCell[]>;
  close: () => void;
}>;

/**
 * Reads a workbook and keeps it open; throws an AppError.
 * Small and certain ones are read here; everything else in a process of its own, which is killed at its limits.
 */
export async function openWorkbook(
  { name, bytes }: WorkbookFile,
  { startReader, limits, signal }: OpeningOptions,
): Promise<OpenWorkbook> {
  const file = { name, bytes, limits: { ...defaultLimits, ...limits } };
  refuseFromOutside(file);
  signal?.throwIfAborted();
  const direct = readHere(file);
  if (direct !== null) return openHere(name, direct);
  const flags = readerFlags(file.limits.memoryMegabytes);
  const session = startSession(startReader(readerScript(), flags), file);
  signal?.addEventListener('abort', () => {
    session.end(signal.reason as Error);
  });
  try {
    return await openThere(session, name);
  } catch (error) {
    session.end(new Error('closed'));
    throw error;
  }
}

function readHere(file: SheetsFile): readonly RawSheet[] | null {
  try {
    return readDirectly(file);
  } catch (error) {
    if (error instanceof ReadingRefused) throw new AppError(toFailure(error.code, file), { cause: error });
    throw error;
  }
}

function openHere(name: string, read: readonly RawSheet[]): OpenWorkbook {
  const { sheets, interpret, rows } = holdSheets(name, read);
  return {
    sheets,
    interpret: (asked) => Promise.resolve(interpret(asked)),
    rows: (sheet, fromRow, count) => Promise.resolve(rows(sheet, fromRow, count)),
    close: () => undefined,
  };
}

async function openThere(session: ReaderSession, name: string): Promise<OpenWorkbook> {
  const read = await session.ask({ kind: 'read' });
  // Our own reader wrote what is below from values of these very types; JSON keeps them as they are.
  const sheets = (read['sheets'] ?? []) as readonly OpenSheet[];
  const rows: OpenWorkbook['rows'] = async (sheet, fromRow, count) =>
    ((await session.ask({ kind: 'rows', sheet, fromRow, count }))['cells'] ?? []) as readonly RawCell[];
  if (isSmall(sheets, (read['textLengths'] ?? []) as readonly number[])) {
    const cells = await Promise.all(sheets.map((sheet, index) => rows(index, 0, sheet.rows)));
    session.end(new Error('closed'));
    return openHere(
      name,
      sheets.map((sheet, index) => ({ name: sheet.name, hidden: sheet.hidden, cells: cells[index] ?? [] })),
    );
  }
  return {
    sheets,
    rows,
    interpret: async (asked) =>
      (await session.ask({ kind: 'interpret', asked })) as Readonly<
        Record<string, unknown>
      > as WorkbookReading,
    close: () => {
      session.end(new Error('closed'));
    },
  };
}

/** What can be interpreted here in no time need not keep a process. */
function isSmall(sheets: readonly OpenSheet[], textLengths: readonly number[]): boolean {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return sum(sheets.map(({ cells }) => cells)) <= 20_000 && sum(textLengths) <= megabyte;
}
