import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import { hashBytes } from '../../files/hashBytes.ts';
import { compareBatch } from '../importBatch/compareBatch.ts';
import type { ComparedConflict, FileFigures } from '../importBatch/compareBatch.ts';
import { gatherFresh } from '../importBatch/gatherFresh.ts';
import { gatherStored } from '../importBatch/gatherStored.ts';
import type { Reading } from '../readFigures.ts';
import { runAtOnce } from '../runInSlices.ts';
import type { Workplace, WorkbookFile } from '../workplace.ts';
import { nothingToRemember, storeImports } from './storeImports.ts';

/** A workbook with what was read of it. */
export interface FileReading {
  readonly file: WorkbookFile;
  readonly reading: Reading;
}

/** What storing did; conflicts are those that stayed out. */
export interface StoredReadings {
  readonly importIds: readonly ImportId[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly conflicts: readonly ComparedConflict[];
}

/**
 * Stores what was read of several workbooks in one transaction, where nobody reviews it: of two values in conflict
 * none, or the one that was read last (`take: 'last'`). Throws no-figures-found for a workbook without any.
 */
export function storeReadings(
  { db, now, newId }: Pick<Workplace, 'db' | 'now' | 'newId'>,
  { bureau, year }: Desk,
  readings: readonly FileReading[],
  take: 'none' | 'last',
): StoredReadings {
  const empty = readings.find(({ reading }) => reading.figures.length === 0);
  if (empty !== undefined) throw new AppError({ code: 'no-figures-found', name: empty.file.name });
  const files = readings.map(({ reading: { figures } }, file): FileFigures => ({ file, figures }));
  const storedAt = now().toISOString();
  const batch = newId();
  return db
    .transaction(() => {
      const stored = runAtOnce(
        gatherStored(
          db,
          bureau,
          files.map(({ figures }) => figures),
        ),
      );
      const open = runAtOnce(compareBatch(files, stored, new Map()));
      const settled = take === 'last' ? lastOf(open.conflicts) : new Map<string, string>();
      const comparison = settled.size === 0 ? open : runAtOnce(compareBatch(files, stored, settled));
      const imports = [...runAtOnce(gatherFresh(comparison, stored))].flatMap(([index, figures]) => {
        const read = readings[index];
        if (read === undefined) return [];
        const { file, reading } = read;
        const origin = { id: reading.importId, batch, bureau, year, file: file.name };
        const record = { ...origin, sha256: hashBytes(file.bytes), figures: figures.length };
        return [{ record: { ...record, importedAt: storedAt }, figures }];
      });
      storeImports(db, { bureau, storedAt, imports, remembering: nothingToRemember });
      const count = (change: string): number =>
        comparison.items.filter((item) => item.change === change).length;
      return {
        importIds: imports.map(({ record }) => record.id),
        added: count('new'),
        changed: count('changed'),
        same: count('same'),
        conflicts: comparison.conflicts.filter(({ chosen }) => chosen === null),
      };
    })
    .immediate();
}

function lastOf(conflicts: readonly ComparedConflict[]): ReadonlyMap<string, string> {
  return new Map(conflicts.map(({ key, sides }) => [key, sides.at(-1)?.key ?? '']));
}
