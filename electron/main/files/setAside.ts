import { rename } from 'node:fs/promises';

/** Gives a damaged store (with its journal) another name beside the old one, and returns that name; never deletes. */
export async function setAside(path: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
  const aside = `${path}.damaged-${stamp}`;
  await rename(path, aside);
  for (const ending of ['-wal', '-shm']) {
    await rename(path + ending, aside + ending).catch(() => undefined);
  }
  return aside;
}
