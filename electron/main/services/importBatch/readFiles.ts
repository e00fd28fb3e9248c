import { AppError } from '../../../../shared/domain/failure.ts';
import type { Failure } from '../../../../shared/domain/failure.ts';
import { hashBytes } from '../../files/hashBytes.ts';
import { mebibyte, readLimited } from '../../files/readLimited.ts';
import { openWorkbook } from '../../spreadsheet/openWorkbook.ts';
import type { OpenWorkbook } from '../../spreadsheet/openWorkbook.ts';
import { touch } from './batchState.ts';
import type { BatchState, FileState } from './batchState.ts';

const largestWorkbook = 64 * mebibyte;

/** Reads every file that waits, one after another; one that cannot be read is refused and the others go on. */
export async function readWaitingFiles(batch: BatchState): Promise<void> {
  if (batch.reading) return;
  batch.reading = true;
  for (;;) {
    const file = batch.files.find(({ state }) => state === 'waiting');
    if (file === undefined || batch.ended) break;
    await readFile(batch, file);
  }
  batch.reading = false;
}

async function readFile(batch: BatchState, file: FileState): Promise<void> {
  file.state = 'reading';
  touch(batch);
  try {
    const workbook = await openOnce(batch, file);
    await interpretFile(batch, file, workbook);
  } catch (error) {
    file.state = 'refused';
    file.failure = toFailure(batch, error);
  }
  touch(batch);
}

async function openOnce(batch: BatchState, file: FileState): Promise<OpenWorkbook> {
  const bytes = await readLimited(file.path, largestWorkbook);
  const sha256 = hashBytes(bytes);
  const twin = batch.files.find(
    (other) => other !== file && other.state !== 'refused' && other.sha256 === sha256,
  );
  if (twin !== undefined) throw new AppError({ code: 'file-given-twice', name: file.name, other: twin.name });
  file.sha256 = sha256;
  const { startReader } = batch.tools.workplace;
  return openWorkbook({ name: file.name, bytes }, { startReader });
}

/** Understands the cells of a file with the batch's desk and choices, after all interpretations asked for before. */
export function interpretFile(batch: BatchState, file: FileState, workbook: OpenWorkbook): Promise<void> {
  const interpreting = batch.interpreting.then(async () => {
    const { resources } = batch.tools.workplace;
    const result = await workbook.interpret({
      year: batch.desk.year,
      catalogue: await resources.catalogue(),
      importId: file.importId,
      choices: { sheets: file.choices, names: batch.names },
    });
    if (batch.ended || !batch.files.includes(file)) {
      workbook.close();
      return;
    }
    file.read = { workbook, result };
    file.state = 'read';
  });
  batch.interpreting = interpreting.catch(() => undefined);
  return interpreting;
}

function toFailure({ tools }: BatchState, error: unknown): Failure {
  return error instanceof AppError
    ? error.failure
    : { code: 'unexpected', reference: tools.noteBug('imports', error) };
}
