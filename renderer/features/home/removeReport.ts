import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { call } from '../../api/call.ts';
import { errorText } from '../../api/failureText.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { showNotice } from '../../ui/notices.ts';

/** Takes a report off the desk at once and offers it back for ten seconds; `text` says what was removed. */
export async function removeReport({ id }: Pick<ReportSummary, 'id'>, text: string): Promise<void> {
  try {
    await call('reports/remove', { id });
    showNotice({ tone: 'done', text, undo: () => void restoreReport(id) });
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
  }
  await queryClient.invalidateQueries(queries.reports);
}

async function restoreReport(id: ReportSummary['id']): Promise<void> {
  try {
    await call('reports/restore', { id });
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
  }
  await queryClient.invalidateQueries(queries.reports);
}
