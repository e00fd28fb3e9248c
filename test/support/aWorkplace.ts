import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Store } from '../../electron/main/db/openStore.ts';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { readResources } from '../../electron/main/services/readResources.ts';
import { forkReader } from '../../electron/main/spreadsheet/forkReader.ts';
import type { Workplace } from '../../electron/main/services/workplace.ts';
import { tempFolder } from './tempFolder.ts';

export const resourcesFolder = join(import.meta.dirname, '..', '..', 'resources');

/** A real store in a folder of its own, the shipped data, a clock that ticks a second a look, and counted identities. */
export async function aWorkplace(home = tempFolder()): Promise<Workplace & { store: Store; home: string }> {
  const store = await openHome({ home });
  onTestFinished(() => {
    store.close();
  });
  let seconds = 0;
  let ids = 0;
  return {
    home,
    store,
    db: store.db,
    resources: readResources(resourcesFolder),
    now: () => new Date(Date.UTC(2026, 2, 18, 6, 54, seconds++)),
    startReader: forkReader,
    newId: () => `id-${String(++ids)}`,
  };
}
