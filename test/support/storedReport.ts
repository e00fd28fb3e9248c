import { putFigures } from '../../electron/main/db/queries/figures.ts';
import { listReports } from '../../electron/main/db/queries/reports.ts';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { addReport } from '../../electron/main/services/reports.ts';
import type { Figure } from '../../shared/domain/figure.ts';
import type { Report } from '../../shared/domain/report.ts';
import type { LaunchedApp } from './launchApp.ts';

const at = '2026-03-01T06:32:00.000Z';

/** Puts a report and its figures, as if typed, into a data folder that no window has open. */
export async function storeReport(home: string, report: Report, figures: readonly Figure[]): Promise<void> {
  const store = await openHome({ home });
  addReport({ db: store.db, now: () => new Date(at) }, report);
  const typed = figures.map((figure) => ({
    ...figure,
    name: figure.indicator,
    source: { kind: 'typed' as const, at },
  }));
  putFigures(store.db, report.bureau, typed, at);
  store.close();
}

/** The only report of a data folder that no window has open any more. */
export async function readStoredReport(home: string): Promise<Report> {
  const store = await openHome({ home });
  const [stored] = listReports(store.db);
  store.close();
  if (stored === undefined) throw new Error('no report is stored');
  return stored.report;
}

/** Opens the only report's writing screen. */
export async function openReport({ page }: Pick<LaunchedApp, 'page'>): Promise<void> {
  await page.getByRole('link', { name: '报告', exact: true }).click();
  await page.locator('.outline [role="treeitem"]').first().waitFor();
}

/** Opens a section by the words of its row in the outline. */
export async function openSection({ page }: Pick<LaunchedApp, 'page'>, words: string): Promise<void> {
  await page.locator('.outline [role="treeitem"]', { hasText: words }).first().click();
}
