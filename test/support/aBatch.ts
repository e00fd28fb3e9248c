import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { viewBatch } from '../../electron/main/services/importBatch/viewBatch.ts';
import type { BatchState } from '../../electron/main/services/importBatch/batchState.ts';
import { createImportBatches } from '../../electron/main/services/importBatch/importBatches.ts';
import type { ImportBatches } from '../../electron/main/services/importBatch/importBatches.ts';
import { createStoreAside } from '../../electron/main/services/storing/storeAside.ts';
import { storeFileName } from '../../electron/main/files/dataFolder.ts';
import type { WorkbookFile, Workplace } from '../../electron/main/services/workplace.ts';
import { Year } from '../../shared/domain/year.ts';
import type { BatchId, ImportBatch } from '../../shared/importing/importBatch.ts';
import { tempFolder } from './tempFolder.ts';

export const batchDesk = { bureau: '云岭区城市管理局', year: Year.parse(2025) };

/** The batches of one window; all workbooks close when the test ends. */
export function aBatchRoom(
  workplace: Workplace & { home: string },
  changed: (batch: BatchId) => void = () => undefined,
): ImportBatches {
  const batches = createImportBatches({
    workplace,
    aside: createStoreAside({ path: join(workplace.home, storeFileName) }),
    changed,
    noteBug: (_, error) => {
      throw error;
    },
  });
  onTestFinished(() => {
    batches.endAll();
  });
  return batches;
}

/** A batch over these workbooks, written to a folder of their own and read to the end. */
export async function aReadBatch(
  workplace: Workplace & { home: string },
  files: readonly WorkbookFile[],
  desk = batchDesk,
): Promise<BatchState> {
  const batch = aBatchRoom(workplace).begin(desk, onDisk(files));
  await allRead(batch);
  return batch;
}

/** The paths of workbooks, written to a folder of their own. */
export function onDisk(files: readonly WorkbookFile[]): readonly string[] {
  const folder = tempFolder();
  return files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/** The batch once none of its files waits any more. */
export async function allRead(batch: BatchState): Promise<ImportBatch> {
  for (;;) {
    if (batch.files.every(({ state }) => state === 'read' || state === 'refused')) return viewBatch(batch);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
