import { call } from '../../../api/call.ts';
import { errorText } from '../../../api/failureText.ts';
import { showNotice } from '../../../ui/notices.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { reopenDesk } from '../desk/useReportDesk.ts';

/** Keeps words that cannot be saved as a version, and then takes the stored report; without the first not the second. */
export async function setAside(desk: ReportDesk, revision: number, done: string): Promise<void> {
  const { report, marks } = desk.get();
  try {
    await call('versions/setAside', { report, marks, revision });
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
    return;
  }
  await reopenDesk(desk);
  showNotice({ tone: 'done', text: done });
}
