import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../shared/domain/failure.ts';
import { errorCode } from './errorCode.ts';
import { toWriteFailure } from './toWriteFailure.ts';

/**
 * Writes a file whole or not at all: a temporary name in the same folder, flushed, then renamed.
 * A power cut leaves the old file or the new one. Throws file-in-use, folder-missing, folder-read-only or disk-full.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const name = basename(path);
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await refuseFolder(path, name);
    await writeFlushed(temporary, bytes);
    await renameWithPatience(temporary, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof AppError ? error : toWriteFailure(name, error);
  }
}

async function refuseFolder(path: string, name: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) throw new AppError({ code: 'file-in-use', name });
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows refuses to replace a file while a virus scanner or an indexer looks at it: such locks pass. */
async function renameWithPatience(from: string, to: string): Promise<void> {
  for (const pause of [20, 60, 180, 500]) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!passingLocks.has(errorCode(error) ?? '')) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

const passingLocks: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** The rename itself is only safe from a power cut once the folder is flushed; Windows cannot open a folder. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
