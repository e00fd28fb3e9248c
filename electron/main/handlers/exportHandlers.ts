import { AppError } from '../../../shared/domain/failure.ts';
import type { Handlers } from '../ipc/router.ts';
import { exportReport } from '../services/exportReport.ts';
import { getReport } from '../services/reports.ts';
import { toFileName } from '../services/toFileName.ts';
import type { HandlerDeps } from './deps.ts';

export function exportHandlers({
  workplace,
  tokens,
  desktop,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `export/${string}`>> {
  return {
    'export/chooseTarget': async ({ reportId }) => {
      const { report } = getReport(workplace, reportId);
      const path = await desktop.chooseTarget(`${toFileName(report.title ?? report.bureau)}.docx`);
      return path === null ? null : tokens.issue(path, 'write');
    },
    'export/write': async ({ reportId, token }) => ({
      token,
      ...(await exportReport(workplace, reportId, tokens.redeem(token, 'write'))),
    }),
    'export/showInFolder': ({ token }) => {
      desktop.showInFolder(tokens.redeem(token, 'write'));
      return null;
    },
    'export/open': async ({ token }) => {
      const path = tokens.redeem(token, 'write');
      if (!(await desktop.openFile(path))) throw new AppError({ code: 'no-program-for-file' });
      return null;
    },
  };
}
