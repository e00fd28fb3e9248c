import { AppError } from '../../../shared/domain/failure.ts';
import { megabyte } from './readingLimits.ts';
import type { SheetsFile } from './readSheets.ts';

/** Refuses what need not be looked into; throws an AppError. */
export function refuseFromOutside({ name, bytes, limits }: SheetsFile): void {
  // Excel and WPS leave ~$name.xlsx beside an open workbook; it holds the user's name and nothing else.
  if (name.startsWith('~$')) throw new AppError({ code: 'file-lock-left-behind', name });
  if (bytes.length === 0) throw new AppError({ code: 'file-empty', name });
  if (bytes.length > limits.megabytes * megabyte) {
    const megabytes = Math.ceil(bytes.length / megabyte);
    throw new AppError({ code: 'file-too-large', name, megabytes, limit: limits.megabytes });
  }
}
