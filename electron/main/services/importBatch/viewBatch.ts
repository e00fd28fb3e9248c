import type { BatchFile, BatchSheet, ImportBatch } from '../../../../shared/importing/importBatch.ts';
import type { BatchState, FileState } from './batchState.ts';
import { reviewOf } from './reviewBatch.ts';

/** The batch as the window sees it. */
export async function viewBatch(batch: BatchState): Promise<ImportBatch> {
  const { counts } = await reviewOf(batch);
  return { id: batch.id, desk: batch.desk, files: batch.files.map(toBatchFile), counts };
}

function toBatchFile(file: FileState): BatchFile {
  const { index, name, state, failure } = file;
  return { index, name, state, failure, sheets: toSheets(file) };
}

function toSheets({ read, choices }: FileState): readonly BatchSheet[] {
  if (read === null) return [];
  return read.sheets.map((reading, index) => ({
    reading,
    rows: read.workbook.sheets[index]?.rows ?? 0,
    columns: read.workbook.sheets[index]?.columns ?? 0,
    ...(read.counts.get(reading.name) ?? { figures: 0, problems: 0, blocking: 0 }),
    chosen: read.remembered.has(reading.name) || choices[reading.name]?.tables !== undefined,
    remembered: read.remembered.has(reading.name),
  }));
}
