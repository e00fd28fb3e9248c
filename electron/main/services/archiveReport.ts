import { z } from 'zod';
import { AppError } from '../../../shared/domain/failure.ts';
import { ArchiveId } from '../../../shared/domain/identity.ts';
import type { ReportId } from '../../../shared/domain/identity.ts';
import { Report } from '../../../shared/domain/report.ts';
import { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import type { ArchivedReport, ArchiveSummary } from '../../../shared/domain/archive.ts';
import { findArchive, findArchiveOfReport, insertArchive } from '../db/queries/archives.ts';
import type { ArchiveEntry } from '../db/queries/archives.ts';
import { loadWriter } from '../document/renderDocument.ts';
import { hashBytes } from '../files/hashBytes.ts';
import { composeForPrint } from './composeForPrint.ts';
import { listReportFigures } from './listReportFigures.ts';
import { getReport } from './reports.ts';
import type { Workplace } from './workplace.ts';

/**
 * Freezes a report with its figures and its .docx for ever.
 * Throws report-archived for a second time, report-stale when it was saved meanwhile, figures-missing for gaps.
 */
export async function archiveReport(workplace: Workplace, reportId: ReportId): Promise<ArchiveSummary> {
  const { report, revision } = getReport(workplace, reportId);
  const figures = listReportFigures(workplace, report);
  const { document } = composeForPrint(report, figures);
  const write = await loadWriter('docx');
  const bytes = await write(document);
  return workplace.db
    .transaction(() => {
      const { revision: stored } = getReport(workplace, reportId);
      if (stored !== revision) throw new AppError({ code: 'report-stale', revision, stored });
      return freezeReport(workplace, report, figures, bytes);
    })
    .immediate();
}

/** Stores report, figures and document with their hashes; throws report-archived for a second time. */
export function freezeReport(
  workplace: Workplace,
  report: Report,
  figures: readonly StoredFigure[],
  document: Uint8Array,
): ArchiveSummary {
  if (findArchiveOfReport(workplace.db, report.id) !== null) {
    throw new AppError({ code: 'report-archived', year: report.year });
  }
  const entry = toEntry(workplace, report, figures, document);
  insertArchive(workplace.db, entry);
  return entry.summary;
}

/** An archived year, each part checked against its hash; throws archive-unknown or archive-damaged. */
export function getArchived(
  { db }: Pick<Workplace, 'db'>,
  id: ArchiveId,
): ArchivedReport & { document: Uint8Array } {
  const entry = findArchive(db, id);
  if (entry === null) throw new AppError({ code: 'archive-unknown' });
  const damaged = damagedPart(entry);
  if (damaged !== null)
    throw new AppError({ code: 'archive-damaged', year: entry.summary.year, part: damaged });
  return {
    summary: entry.summary,
    report: Report.parse(JSON.parse(entry.report)),
    figures: z.array(StoredFigure).parse(JSON.parse(entry.figures)),
    document: entry.document,
  };
}

function damagedPart({ summary, report, figures, document }: ArchiveEntry): string | null {
  if (hashBytes(report) !== summary.reportSha256) return 'report';
  if (hashBytes(figures) !== summary.figuresSha256) return 'figures';
  return hashBytes(document) === summary.documentSha256 ? null : 'document';
}

function toEntry(
  { now, newId }: Workplace,
  report: Report,
  figures: readonly StoredFigure[],
  document: Uint8Array,
): ArchiveEntry {
  const reportJson = JSON.stringify(report);
  const figuresJson = JSON.stringify(figures);
  return {
    report: reportJson,
    figures: figuresJson,
    document,
    summary: {
      id: ArchiveId.parse(newId()),
      reportId: report.id,
      year: report.year,
      bureau: report.bureau,
      title: report.title ?? '',
      archivedAt: now().toISOString(),
      figures: figures.length,
      reportSha256: hashBytes(reportJson),
      figuresSha256: hashBytes(figuresJson),
      documentSha256: hashBytes(document),
    },
  };
}
