import type { ReportId } from '../../../shared/domain/identity.ts';
import type { ExportedDocument } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import { queries, queryClient } from '../../api/queries.ts';

/** Saves, asks for a place and writes the document there; null when no place was chosen. */
export async function exportReport(
  reportId: ReportId,
  flush: () => Promise<void>,
): Promise<ExportedDocument | null> {
  await flush();
  const target = await call('export/chooseTarget', { reportId });
  if (target === null) return null;
  const exported = await call('export/write', { reportId, token: target.token });
  void queryClient.invalidateQueries(queries.reports);
  return exported;
}
