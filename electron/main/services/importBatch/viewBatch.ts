import type {
  BatchCounts,
  BatchFile,
  BatchSheet,
  ImportBatch,
} from '../../../../shared/importing/importBatch.ts';
import type { ImportProblem } from '../../../../shared/importing/importResult.ts';
import { readFilesOf } from './batchState.ts';
import type { BatchState, FileRead, FileState } from './batchState.ts';
import { compared } from './compareWithStore.ts';
import type { Comparison } from './compareBatch.ts';
import { openNames } from './listNames.ts';

/** The batch as the window sees it. */
export async function viewBatch(batch: BatchState): Promise<ImportBatch> {
  const comparison = await compared(batch);
  return {
    id: batch.id,
    desk: batch.desk,
    files: batch.files.map(toBatchFile),
    counts: countBatch(batch, comparison),
  };
}

function countBatch(batch: BatchState, { items, conflicts, repetitions }: Comparison): BatchCounts {
  const problems = readFilesOf(batch).flatMap(({ read }) => read.result.problems);
  const changes = { new: 0, changed: 0, same: 0, conflict: 0 };
  for (const { change } of items) changes[change] += 1;
  return {
    added: changes.new,
    changed: changes.changed,
    same: changes.same,
    conflicts: conflicts.filter(({ chosen }) => chosen === null).length,
    unknown: openNames(batch).length,
    problems: problems.length + repetitions.length,
    blocking: problems.filter(({ blocking }) => blocking).length,
  };
}

function toBatchFile({ index, name, state, failure, choices, read }: FileState): BatchFile {
  return { index, name, state, failure, sheets: read === null ? [] : toSheets(read, choices) };
}

function toSheets({ workbook, result }: FileRead, choices: FileState['choices']): readonly BatchSheet[] {
  const figures = countBySheet(
    result.figures.map(({ source }) => (source.kind === 'cell' ? source.sheet : '')),
  );
  const sheetOf = ({ sheet }: ImportProblem): string => sheet;
  const problems = countBySheet(result.problems.map(sheetOf));
  const blocking = countBySheet(result.problems.filter((problem) => problem.blocking).map(sheetOf));
  return result.sheets.map((reading, index) => ({
    reading,
    rows: workbook.sheets[index]?.rows ?? 0,
    columns: workbook.sheets[index]?.columns ?? 0,
    figures: figures.get(reading.name) ?? 0,
    problems: problems.get(reading.name) ?? 0,
    blocking: blocking.get(reading.name) ?? 0,
    chosen: choices[reading.name]?.tables !== undefined,
    remembered: false,
  }));
}

function countBySheet(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
