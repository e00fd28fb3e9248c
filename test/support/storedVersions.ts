import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { getReport, saveReport } from '../../electron/main/services/reports.ts';
import { keepVersion } from '../../electron/main/services/versions/versions.ts';
import type { Report } from '../../shared/domain/report.ts';

/** One save of a report, as another program or an earlier day made it. */
interface Save {
  readonly at: Date;
  readonly change: (report: Report) => Report;
  /** Keeps it under this name. */
  readonly name?: string;
}

/** Saves a stored report again and again, also while a window has it open. */
export async function saveStored(home: string, id: Report['id'], saves: readonly Save[]): Promise<void> {
  const store = await openHome({ home });
  for (const { at, change, name } of saves) {
    const workplace = { db: store.db, now: () => at };
    const { report, marks, revision } = getReport(workplace, id);
    saveReport(workplace, { report: change(report), marks, revision });
    if (name !== undefined) keepVersion(workplace, id, 'named', name);
  }
  store.close();
}
