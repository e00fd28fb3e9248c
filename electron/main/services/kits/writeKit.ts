import { join } from 'node:path';
import { issueKit } from '../../../../shared/collecting/issueKit.ts';
import type { IssuedOffice, Kit, KitIssue } from '../../../../shared/collecting/kit.ts';
import { composeKitWorkbook } from '../../../../shared/collecting/kitWorkbook.ts';
import type { KitWritten } from '../../../../shared/collecting/kitWritten.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import { findKit, insertIssue } from '../../db/queries/kits.ts';
import { readLimited } from '../../files/readLimited.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { writeKitWorkbook } from '../../spreadsheet/kit/writeKitWorkbook.ts';
import { toFileName } from '../toFileName.ts';
import type { Workplace } from '../workplace.ts';
import { issueParts } from './kitDesk.ts';

type Writing = Readonly<{
  /** The folder that the clerk chose. */
  folder: string;
  /** True to write over files that hold something else; false writes nothing while there are such. */
  replace: boolean;
  progress: (done: number, total: number) => void;
}>;

/**
 * Hands the kit out: a workbook for each office into one folder, under a new version where the plan has changed.
 * A file that cannot be written is named and the others go on. Throws kit-asks-nothing.
 */
export async function writeKit(
  workplace: Pick<Workplace, 'db' | 'resources' | 'now' | 'newId'>,
  desk: Desk,
  { folder, replace, progress }: Writing,
): Promise<KitWritten> {
  const { kit, issue } = await prepareIssue(workplace, desk);
  const files = issue.offices.map((office) => {
    const name = fileNameOf(kit, issue, office);
    const bytes = writeKitWorkbook(composeKitWorkbook(kit, issue, office));
    return { office: office.name, name, path: join(folder, name), bytes };
  });
  const taken: string[] = [];
  for (const { name, path, bytes } of files) if (await holdsElse(path, bytes)) taken.push(name);
  if (taken.length > 0 && !replace) return { version: issue.version, written: [], failed: [], taken };
  keepIssue(workplace, kit, issue);
  const written: string[] = [];
  const failed: KitWritten['failed'][number][] = [];
  for (const { name, path, bytes } of files) {
    try {
      await writeWhole(path, bytes);
      written.push(name);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed.push({ name, failure: error.failure });
    }
    progress(written.length + failed.length, files.length);
  }
  return { version: issue.version, written, failed, taken: [] };
}

async function prepareIssue(
  workplace: Pick<Workplace, 'db' | 'resources' | 'now' | 'newId'>,
  desk: Desk,
): Promise<{ kit: Kit; issue: KitIssue }> {
  const parts = await issueParts(workplace, desk);
  const kit = findKit(workplace.db, desk);
  const issue = kit === null ? null : issueKit(kit, parts);
  if (kit === null || issue === null || issue.offices.length === 0)
    throw new AppError({ code: 'kit-asks-nothing' });
  return { kit, issue };
}

/** An issue is on record before its first file is: a workbook that is out there is always known. */
function keepIssue({ db }: Pick<Workplace, 'db'>, { id, issues }: Kit, issue: KitIssue): void {
  if (issues.some(({ version }) => version === issue.version)) return;
  db.transaction(() => {
    insertIssue(db, id, issue);
  }).immediate();
}

/** The office's number in front keeps the plan's order, and two offices apart whose names differ in / and ? only. */
function fileNameOf({ year, plan }: Kit, { version }: KitIssue, { number, name }: IssuedOffice): string {
  const digits = Math.max(2, ...plan.offices.map((office) => String(office.number).length));
  const start = `${String(number).padStart(digits, '0')}_${name.slice(0, 40)}`;
  return `${toFileName(`${start}_${String(year)}年度数据收集表_第${String(version)}版`)}.xlsx`;
}

/** True when something stands there that is not this very file. */
async function holdsElse(path: string, bytes: Buffer): Promise<boolean> {
  try {
    return !(await readLimited(path, bytes.length)).equals(bytes);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.failure.code !== 'file-missing';
  }
}
