import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../../shared/domain/failure.ts';
import { errorCode } from './errorCode.ts';

export type FilesWanted = Readonly<{
  isWanted: (name: string) => boolean;
  /** How many folders deep; 1 is the folder itself. */
  depth: number;
  /** More than this is refused: the folder is not the one that was meant. */
  most: number;
}>;

/**
 * The files of a folder that are wanted, by name, with those of the folders in it; hidden ones are passed by.
 * Throws folder-missing or folder-holds-too-many.
 */
export async function listFiles(folder: string, wanted: FilesWanted): Promise<readonly string[]> {
  const found: string[] = [];
  await collect(folder, wanted.depth, wanted, found, basename(folder));
  return found;
}

async function collect(
  folder: string,
  depth: number,
  wanted: FilesWanted,
  found: string[],
  name: string,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    // A folder inside that may not be read is passed by; the one that was chosen is not.
    if (depth < wanted.depth && errorCode(cause) !== undefined) return [];
    throw new AppError({ code: 'folder-missing', name }, { cause });
  });
  for (const entry of entries.toSorted((left, right) => left.name.localeCompare(right.name, 'zh-CN'))) {
    if (entry.name.startsWith('.') || entry.name.startsWith('$')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 1) await collect(path, depth - 1, wanted, found, name);
    if (entry.isFile() && wanted.isWanted(entry.name)) found.push(path);
    if (found.length > wanted.most)
      throw new AppError({ code: 'folder-holds-too-many', name, limit: wanted.most });
  }
}
