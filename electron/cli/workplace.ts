import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { toStoreFailure } from '../main/db/openStore.ts';
import { dataFolder, storeFileName } from '../main/files/dataFolder.ts';
import { openHome } from '../main/services/openWorkplace.ts';
import { readResources } from '../main/services/readResources.ts';
import { forkReader } from '../main/spreadsheet/forkReader.ts';
import type { Workplace } from '../main/services/workplace.ts';
import type { Console } from './console.ts';

/** Work that needs no store: reading files and making identities. */
export function createTools({ root }: Console): Omit<Workplace, 'db'> {
  return {
    resources: readResources(join(root, 'resources')),
    now: () => new Date(),
    newId: () => randomUUID(),
    startReader: forkReader,
  };
}

/** Opens the data folder `home` (the app's own when undefined), works in it, and closes it again. */
export async function inHome<Value>(
  console: Console,
  home: string | undefined,
  work: (workplace: Workplace) => Promise<Value>,
): Promise<Value> {
  const store = await openHome({ home: home ?? dataFolder(console.platform, console.env) });
  try {
    return await work({ ...createTools(console), db: store.db });
  } catch (error) {
    throw toStoreFailure(storeFileName, error);
  } finally {
    store.close();
  }
}
