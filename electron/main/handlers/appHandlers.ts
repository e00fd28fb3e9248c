import { findSettings, putSettings } from '../db/queries/settings.ts';
import type { Handlers } from '../ipc/router.ts';
import { listReportSummaries } from '../services/reports.ts';
import type { HandlerDeps } from './deps.ts';

export function appHandlers({
  workplace,
  desktop,
  version,
  defaultSettings,
}: HandlerDeps): Pick<Handlers, 'app/start' | 'window/close' | 'settings/save'> {
  return {
    'app/start': () => ({
      settings: findSettings(workplace.db) ?? defaultSettings,
      version,
      reports: listReportSummaries(workplace),
    }),
    'window/close': () => {
      desktop.closeWindow();
      return null;
    },
    'settings/save': (settings) => {
      putSettings(workplace.db, settings);
      desktop.applySettings(settings);
      return settings;
    },
  };
}
