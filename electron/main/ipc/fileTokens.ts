import { basename } from 'node:path';
import { AppError } from '../../../shared/domain/failure.ts';
import { FileToken } from '../../../shared/ipc/fileToken.ts';
import type { ChosenFile } from '../../../shared/ipc/contract.ts';

/** The last two are of folders. */
export type FilePurpose = 'read' | 'write' | 'write-into' | 'look-through';

/** Keeps paths on this side: the window holds a token and a base name, each good for one purpose. */
export interface FileTokens {
  issue(path: string, purpose: FilePurpose): ChosenFile;
  /** The path behind a token; throws file-token-unknown for a stranger or another purpose. */
  redeem(token: FileToken, purpose: FilePurpose): string;
}

/** Tokens live as long as the window; the oldest goes when there are more than `limit`. */
export function createFileTokens(newId: () => string, limit = 500): FileTokens {
  const files = new Map<FileToken, { path: string; purpose: FilePurpose }>();
  return {
    issue(path, purpose) {
      const token = FileToken.parse(newId());
      files.set(token, { path, purpose });
      const [oldest] = files.keys();
      if (files.size > limit && oldest !== undefined) files.delete(oldest);
      return { token, name: basename(path) };
    },
    redeem(token, purpose) {
      const file = files.get(token);
      if (file?.purpose !== purpose) throw new AppError({ code: 'file-token-unknown' });
      return file.path;
    },
  };
}
