import { basename, resolve } from 'node:path';
import type { Report } from '../../shared/domain/report.ts';
import { mebibyte, readLimited } from '../main/files/readLimited.ts';
import { parseReportFile } from '../main/services/readReportFile.ts';
import type { WorkbookFile } from '../main/services/workplace.ts';
import type { Console } from './console.ts';

/** Throws why the workbook could not be read. */
export async function readWorkbookFile({ cwd }: Console, path: string): Promise<WorkbookFile> {
  return { name: basename(path), bytes: await readLimited(resolve(cwd, path), 64 * mebibyte) };
}

/** Throws why the report file could not be read. */
export async function readReport({ cwd }: Console, path: string): Promise<Report> {
  const bytes = await readLimited(resolve(cwd, path), 64 * mebibyte);
  return parseReportFile(basename(path), bytes.toString('utf8'));
}
