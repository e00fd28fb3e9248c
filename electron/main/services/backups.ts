import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../db/openStore.ts';

const pattern = /^nianbao-(\d{4}-\d{2}-\d{2})\.sqlite$/;

/** The days of which a backup is kept in `folder`, the newest first. */
export async function listBackupDays(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

export function backupPath(folder: string, day: string): string {
  return join(folder, `nianbao-${day}.sqlite`);
}

/** Takes the day's backup unless there is one, verified before it gets its name; older ones than `keep` days' worth go. */
export async function keepDailyBackup(
  store: Pick<Store, 'copyTo'>,
  folder: string,
  now: Date,
  keep = 14,
): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const days = await listBackupDays(folder);
  if (days.includes(day)) return;
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, 'unfinished.sqlite');
  await rm(unfinished, { force: true });
  await store.copyTo(unfinished);
  await rename(unfinished, backupPath(folder, day));
  for (const old of days.slice(keep - 1)) await rm(backupPath(folder, old), { force: true });
}
