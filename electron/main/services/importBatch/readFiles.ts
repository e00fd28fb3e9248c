import { AppError } from '../../../../shared/domain/failure.ts';
import type { Failure } from '../../../../shared/domain/failure.ts';
import type { WorkbookReading } from '../../../../shared/importing/importResult.ts';
import { hashAside } from '../../files/hashBytes.ts';
import { mebibyte, readLimited } from '../../files/readLimited.ts';
import { openWorkbook } from '../../spreadsheet/openWorkbook.ts';
import type { OpenWorkbook } from '../../spreadsheet/openWorkbook.ts';
import { getCatalogue } from '../catalogue.ts';
import { runInSlices } from '../runInSlices.ts';
import { memoryOf } from './batchMemory.ts';
import { touch } from './batchState.ts';
import type { BatchState, FileRead, FileState, SheetCounts } from './batchState.ts';
import { interpretRemembered } from './interpretRemembered.ts';

const largestWorkbook = 64 * mebibyte;

/** A second one is read while the first is understood; more would need much memory at once. */
const readAtOnce = 2;

/** Reads every file that waits; one that cannot be read is refused and the others go on. */
export async function readWaitingFiles(batch: BatchState): Promise<void> {
  while (batch.reading < readAtOnce) {
    const file = batch.files.find(({ state }) => state === 'waiting');
    if (file === undefined || batch.ended) return;
    batch.reading += 1;
    await readFile(batch, file).finally(() => {
      batch.reading -= 1;
    });
  }
}

async function readFile(batch: BatchState, file: FileState): Promise<void> {
  file.state = 'reading';
  touch(batch);
  try {
    const workbook = await openOnce(batch, file);
    await interpretFile(batch, file, workbook);
  } catch (error) {
    if (file.cancel.signal.aborted) return;
    file.state = 'refused';
    file.failure = toFailure(batch, error);
  }
  touch(batch);
}

async function openOnce(batch: BatchState, file: FileState): Promise<OpenWorkbook> {
  const taking = batch.taking.then(() => takeBytes(batch, file));
  batch.taking = taking.catch(() => undefined);
  const bytes = await taking;
  const { startReader } = batch.tools.workplace;
  return openWorkbook({ name: file.name, bytes }, { startReader, signal: file.cancel.signal });
}

/** In the order of the files, so that of two equal ones the first is read. */
async function takeBytes(batch: BatchState, file: FileState): Promise<Uint8Array> {
  const bytes = await readLimited(file.path, largestWorkbook);
  const sha256 = await hashAside(bytes);
  const twin = batch.files.find(
    (other) => other !== file && other.state !== 'refused' && other.sha256 === sha256,
  );
  if (twin !== undefined) throw new AppError({ code: 'file-given-twice', name: file.name, other: twin.name });
  file.sha256 = sha256;
  return bytes;
}

/** Understands the cells of a file with the batch's desk and choices, after all interpretations asked for before. */
export function interpretFile(batch: BatchState, file: FileState, workbook: OpenWorkbook): Promise<void> {
  const interpreting = batch.interpreting.then(async () => {
    const { result, remembered } = await interpretRemembered(
      workbook,
      {
        year: batch.desk.year,
        catalogue: await getCatalogue(batch.tools.workplace),
        importId: file.importId,
      },
      memoryOf(batch),
      file.choices,
    );
    if (file.cancel.signal.aborted) {
      workbook.close();
      return;
    }
    file.read = await toFileRead(workbook, result, remembered);
    file.state = 'read';
  });
  batch.interpreting = interpreting.catch(() => undefined);
  return interpreting;
}

async function toFileRead(
  workbook: OpenWorkbook,
  { sheets, figures, contradicted, problems: told }: WorkbookReading,
  remembered: ReadonlySet<string>,
): Promise<FileRead> {
  const all = contradicted.length === 0 ? figures : [...figures, ...contradicted];
  const problems = told.filter(({ code }) => code !== 'figure-contradicted');
  const read = { sheets, figures: all, problems };
  return { workbook, remembered, ...read, counts: await runInSlices(countSheets(read)) };
}

function* countSheets({
  sheets,
  figures,
  problems,
}: Pick<FileRead, 'sheets' | 'figures' | 'problems'>): Generator<undefined, FileRead['counts']> {
  const counts = new Map<string, SheetCounts>();
  for (const { name } of sheets) counts.set(name, { figures: 0, problems: 0, blocking: 0 });
  for (const { source } of figures) {
    const sheet = source.kind === 'cell' ? counts.get(source.sheet) : undefined;
    if (sheet !== undefined) sheet.figures += 1;
  }
  yield;
  for (const problem of problems) {
    const sheet = counts.get(problem.sheet);
    if (sheet === undefined) continue;
    sheet.problems += 1;
    if (problem.blocking) sheet.blocking += 1;
  }
  return counts;
}

function toFailure({ tools }: BatchState, error: unknown): Failure {
  return error instanceof AppError
    ? error.failure
    : { code: 'unexpected', reference: tools.noteBug('imports', error) };
}
