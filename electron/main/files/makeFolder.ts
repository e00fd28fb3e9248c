import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { toWriteFailure } from './toWriteFailure.ts';

/** Makes a folder with all above it unless it is there; throws folder-missing, folder-read-only or disk-full. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw toWriteFailure(basename(path), error);
  });
}
