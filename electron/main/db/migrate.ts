import type { Database } from 'better-sqlite3';
import { AppError } from '../../../shared/domain/failure.ts';
import { deskAndArchive } from './migrations/0001-desk-and-archive.ts';
import { undoneImports } from './migrations/0002-undone-imports.ts';
import { indicatorEdits } from './migrations/0003-indicator-edits.ts';
import { importBatches } from './migrations/0005-import-batches.ts';
import { formulas } from './migrations/0004-formulas.ts';
import { templateEdits } from './migrations/0009-template-edits.ts';
import { kits } from './migrations/0006-kits.ts';
import { writingMarks } from './migrations/0007-writing-marks.ts';
import { reportVersions } from './migrations/0008-report-versions.ts';

/** Migration n brings the store from version n − 1 to n; a shipped one is never edited. */
export const migrations: readonly string[] = [
  deskAndArchive,
  undoneImports,
  indicatorEdits,
  formulas,
  importBatches,
  kits,
  writingMarks,
  reportVersions,
  templateEdits,
];

export function storeVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings a store to the newest version, each step whole or not at all; throws store-too-new for a newer app's file. */
export function migrate(db: Database, steps: readonly string[]): void {
  const stored = storeVersion(db);
  if (stored > steps.length) {
    throw new AppError({ code: 'store-too-new', version: stored, supported: steps.length });
  }
  for (const [index, step] of steps.entries()) {
    if (index < stored) continue;
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${String(index + 1)}`);
    }).exclusive();
  }
}
