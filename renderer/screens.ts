import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Screens that stand on antd or the editor: read after the first paint, so that home is there at once. */
const loaders = {
  antd: () => import('./ui/AntdRoot.tsx'),
  figures: () => import('./features/figures/FiguresScreen.tsx'),
  indicators: () => import('./features/indicators/IndicatorsScreen.tsx'),
  collecting: () => import('./features/collecting/CollectingScreen.tsx'),
  imports: () => import('./features/importing/ImportWorkspace.tsx'),
  report: () => import('./features/report/ReportScreen.tsx'),
  exporting: () => import('./features/exporting/ExportDialog.tsx'),
  newReport: () => import('./features/newReport/NewReportScreen.tsx'),
  archive: () => import('./features/archive/ArchiveScreen.tsx'),
  archived: () => import('./features/archive/ArchivedScreen.tsx'),
  templates: () => import('./features/templates/TemplatesScreen.tsx'),
  settings: () => import('./features/settings/SettingsScreen.tsx'),
};

export const AntdRoot = late(async () => (await loaders.antd()).AntdRoot);
export const FiguresScreen = late(async () => (await loaders.figures()).FiguresScreen);
export const CollectingScreen = late(async () => (await loaders.collecting()).CollectingScreen);
export const ImportWorkspace = late(async () => (await loaders.imports()).ImportWorkspace);
export const IndicatorsScreen = late(async () => (await loaders.indicators()).IndicatorsScreen);
export const ReportScreen = late(async () => (await loaders.report()).ReportScreen);
export const ExportDialog = late(async () => (await loaders.exporting()).ExportDialog);
export const NewReportScreen = late(async () => (await loaders.newReport()).NewReportScreen);
export const ArchiveScreen = late(async () => (await loaders.archive()).ArchiveScreen);
export const ArchivedScreen = late(async () => (await loaders.archived()).ArchivedScreen);
export const TemplatesScreen = late(async () => (await loaders.templates()).TemplatesScreen);
export const SettingsScreen = late(async () => (await loaders.settings()).SettingsScreen);

/** Reads the other screens one after another while the window has nothing else to do. */
export function prefetchScreens(): void {
  const waiting = Object.values<() => Promise<unknown>>(loaders);
  const readNext = (): void => {
    const load = waiting.shift();
    if (load === undefined) return;
    requestIdleCallback(() => {
      // A screen that cannot be read now is read, and its failure shown, when it is opened.
      void load().then(readNext, readNext);
    });
  };
  readNext();
}

function late<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}
