import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../db/openStore.ts';
import type { Store } from '../db/openStore.ts';
import { storeFileName } from '../files/dataFolder.ts';
import { makeFolder } from '../files/makeFolder.ts';
import { setAside } from '../files/setAside.ts';
import { backupPath, listBackupDays } from './backups.ts';

export interface HomeOptions {
  readonly home: string;
  readonly nativeBinding?: string | undefined;
}

/** Opens the store in the data folder `home`, made when it is not there; throws what openStore throws. */
export async function openHome({ home, nativeBinding }: HomeOptions): Promise<Store> {
  await makeFolder(backupFolder(home));
  return openStore({
    path: join(home, storeFileName),
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
    copyBeforeMigration: (version) =>
      join(backupFolder(home), `before-version-${String(version + 1)}.sqlite`),
  });
}

export function backupFolder(home: string): string {
  return join(home, 'backups');
}

/** The day of the newest backup that can stand in for a damaged store; null when there is none. */
export async function findNewestBackup(home: string): Promise<string | null> {
  const [day] = await listBackupDays(backupFolder(home));
  return day ?? null;
}

/** Sets a damaged store aside and puts the backup of `day` in its place, or nothing for an empty start. */
export async function replaceDamagedStore(home: string, day: string | null, now: Date): Promise<void> {
  const path = join(home, storeFileName);
  await setAside(path, now);
  if (day !== null) await copyFile(backupPath(backupFolder(home), day), path);
}
