import type { Failure } from '../../../shared/domain/failure.ts';
import type { RefusalCode } from './readingRefused.ts';
import type { SheetsFile } from './readSheets.ts';

/** What the user is told of a refused file. */
export function toFailure(code: RefusalCode, { name, limits }: Pick<SheetsFile, 'name' | 'limits'>): Failure {
  return code === 'too-many-cells' ? { code, name, limit: limits.cells } : { code, name };
}
