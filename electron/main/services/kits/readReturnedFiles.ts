import { readReturned } from '../../../../shared/collecting/readReturned.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { RawSheet } from '../../../../shared/importing/rawSheet.ts';
import { hashBytes } from '../../files/hashBytes.ts';
import { mebibyte, readLimited } from '../../files/readLimited.ts';
import { openWorkbook } from '../../spreadsheet/openWorkbook.ts';
import type { ReceptionState, ReturnedFile } from './receptionState.ts';

const largestWorkbook = 64 * mebibyte;

/** Reads every file that waits, one after another; one that cannot be read is refused and the others go on. */
export async function readReturnedFiles(reception: ReceptionState): Promise<void> {
  if (reception.reading) return;
  reception.reading = true;
  const { changed, noteBug } = reception.tools;
  for (;;) {
    const file = reception.files.find(({ state }) => state === 'waiting');
    if (file === undefined || reception.ended) break;
    file.state = 'reading';
    changed(reception.id);
    try {
      await readFile(reception, file);
      file.state = 'read';
    } catch (error) {
      file.state = 'refused';
      file.failure =
        error instanceof AppError ? error.failure : { code: 'unexpected', reference: noteBug('kit', error) };
    }
    changed(reception.id);
  }
  reception.reading = false;
}

async function readFile(reception: ReceptionState, file: ReturnedFile): Promise<void> {
  const bytes = await readLimited(file.path, largestWorkbook);
  const sha256 = hashBytes(bytes);
  const twin = reception.files.find(
    (other) => other !== file && other.state !== 'refused' && other.sha256 === sha256,
  );
  if (twin !== undefined) throw new AppError({ code: 'file-given-twice', name: file.name, other: twin.name });
  file.sha256 = sha256;
  const { kit, kits } = reception;
  const sheets = await readSheets(reception, { name: file.name, bytes });
  file.returned = readReturned({ file: file.name, sheets, importId: file.importId, kit, kits });
}

/** More rows than this has no sheet that an office fills in; what lies below is left unread. */
const mostRows = 20_000;

async function readSheets(
  { tools }: ReceptionState,
  file: Readonly<{ name: string; bytes: Uint8Array }>,
): Promise<readonly RawSheet[]> {
  const workbook = await openWorkbook(file, { startReader: tools.workplace.startReader });
  try {
    return await Promise.all(
      workbook.sheets.map(async ({ name, hidden, rows }, index) => ({
        name,
        hidden,
        cells: await workbook.rows(index, 0, Math.min(rows, mostRows)),
      })),
    );
  } finally {
    workbook.close();
  }
}
