import type { Handlers } from '../ipc/router.ts';
import { createReport } from '../services/createReport.ts';
import { createSample } from '../services/createSample.ts';
import { rollForward } from '../services/rollForward.ts';
import {
  getReport,
  listReportSummaries,
  removeReport,
  restoreReport,
  saveReport,
} from '../services/reports.ts';
import type { HandlerDeps } from './deps.ts';

export function reportHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `reports/${string}`>> {
  return {
    'reports/list': () => listReportSummaries(workplace),
    'reports/create': ({ template, ...desk }) => createReport(workplace, desk, template),
    'reports/rollForward': (wish) => rollForward(workplace, wish),
    'reports/createSample': () => createSample(workplace),
    'reports/open': ({ id }) => getReport(workplace, id),
    'reports/save': (change) => saveReport(workplace, change),
    'reports/remove': ({ id }) => {
      removeReport(workplace, id);
      return null;
    },
    'reports/restore': ({ id }) => {
      restoreReport(workplace, id);
      return null;
    },
  };
}
