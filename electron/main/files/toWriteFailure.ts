import { AppError } from '../../../shared/domain/failure.ts';
import { errorCode } from './errorCode.ts';

/** Why something could not be written under `name`, as a coded failure; what is no such reason comes back unchanged. */
export function toWriteFailure(name: string, cause: unknown): unknown {
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AppError({ code: 'disk-full', name }, { cause });
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return new AppError({ code: 'folder-missing', name }, { cause });
    case 'EROFS':
      return new AppError({ code: 'folder-read-only', name }, { cause });
    case 'EACCES':
    case 'EPERM':
      return new AppError({ code: isRename(cause) ? 'file-in-use' : 'folder-read-only', name }, { cause });
    case 'EBUSY':
    case 'ETXTBSY':
      return new AppError({ code: 'file-in-use', name }, { cause });
    default:
      return cause;
  }
}

/** Word and WPS hold their open document: then the temporary file is written, and only the rename is refused. */
function isRename(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'rename';
}
