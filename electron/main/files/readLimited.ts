import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/domain/failure.ts';
import { errorCode } from './errorCode.ts';

export const mebibyte = 1024 * 1024;

/**
 * The whole of a plain file, at most `limit` bytes.
 * Throws file-missing, file-unreadable, file-in-use, file-empty or file-too-large with the file's base name.
 */
export async function readLimited(path: string, limit: number): Promise<Buffer> {
  const name = basename(path);
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw toReadFailure(name, error);
  });
  try {
    const { size } = await regularFile(file, name);
    if (size === 0) throw new AppError({ code: 'file-empty', name });
    if (size > limit) {
      throw new AppError({
        code: 'file-too-large',
        name,
        megabytes: Math.ceil(size / mebibyte),
        limit: Math.floor(limit / mebibyte),
      });
    }
    return await file.readFile();
  } catch (error) {
    throw error instanceof AppError ? error : toReadFailure(name, error);
  } finally {
    await file.close();
  }
}

async function regularFile(file: Awaited<ReturnType<typeof open>>, name: string): Promise<{ size: number }> {
  const facts = await file.stat();
  if (!facts.isFile()) throw new AppError({ code: 'file-unreadable', name });
  return facts;
}

function toReadFailure(name: string, error: unknown): AppError {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError({ code: 'file-missing', name }, { cause: error });
    case 'EBUSY':
      return new AppError({ code: 'file-in-use', name }, { cause: error });
    default:
      return new AppError({ code: 'file-unreadable', name }, { cause: error });
  }
}
