import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Deadline } from '../../shared/domain/deadline.ts';
import type { ArchiveId, ReportId } from '../../shared/domain/identity.ts';
import type { ReportProgress } from '../../shared/domain/reportProgress.ts';
import type { FigureEvent } from '../../shared/domain/figureEvent.ts';
import type { FigureStanding } from '../../shared/domain/figureStanding.ts';
import type { Indicator, IndicatorCode } from '../../shared/domain/indicator.ts';
import type { ReportUses } from '../../shared/document/reportSentence.ts';
import type { Template } from '../../shared/domain/template.ts';
import type { TemplateShelf } from '../../shared/domain/templateEdits.ts';
import { templatesOf } from '../../shared/domain/templatesOf.ts';
import type { Year } from '../../shared/domain/year.ts';
import type { ArchivedReport, ArchiveSummary } from '../../shared/domain/archive.ts';
import type { PastImport } from '../../shared/domain/pastImport.ts';
import type { EditedCatalogue } from '../../shared/domain/catalogueEdits.ts';
import type { RememberedName } from '../../shared/domain/rememberedName.ts';
import type { OpenReport, ReportSummary } from '../../shared/domain/reportSummary.ts';
import type { StoredFigure } from '../../shared/domain/storedFigure.ts';
import type { Desk } from '../../shared/domain/desk.ts';
import type { KitDesk } from '../../shared/collecting/kitDesk.ts';
import { call } from './call.ts';

/** The one cache of what main has said; nothing waits for a network, as there is none. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** One thing to ask main for, and the key under which its answer is kept. */
interface Query<Value> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<Value>;
  readonly staleTime?: number;
  readonly enabled?: boolean;
}

/** To have something asked again: `queryClient.invalidateQueries(queries.reports)`. */
export const queries = {
  reports: query(['reports'], () => call('reports/list', null)),
  /** Asked again together with the reports. */
  progress: (id: ReportId): Query<ReportProgress> => ({
    ...query(['reports', 'progress', id], () => call('progress/report', { id })),
    staleTime: 0,
  }),
  /** As it is stored at this moment. */
  report: (id: ReportId): Query<OpenReport> => ({
    ...query(['reports', 'open', id], () => call('reports/open', { id })),
    staleTime: 0,
  }),
  deadlines: { ...query(['deadlines'], () => call('progress/deadlines', null)), staleTime: Infinity },
  templateShelf: { ...query(['templates'], () => call('templates/shelf', null)), staleTime: Infinity },
  indicators: { ...query(['indicators'], () => call('indicators/list', null)), staleTime: Infinity },
  catalogue: {
    ...query(['indicators', 'catalogue'], () => call('indicators/catalogue', null)),
    staleTime: Infinity,
  },
  /** A bureau that is not named yet has no names of its own. */
  rememberedNames: (bureau: string): Query<readonly RememberedName[]> => ({
    ...query(['indicators', 'names', bureau], () => call('indicators/names', { bureau })),
    enabled: bureau !== '',
  }),
  archives: query(['archives'], () => call('archive/list', null)),
  archive: (id: ArchiveId): Query<ArchivedReport> =>
    query(['archive', id], () => call('archive/open', { id })),
  /** A desk without a bureau has no figures to ask for. */
  figures: ({ bureau, year }: Desk): Query<readonly StoredFigure[]> => ({
    ...query(['figures', bureau, year], () => call('figures/list', { bureau, year })),
    enabled: bureau !== '',
  }),
  standing: ({ bureau, year }: Desk): Query<FigureStanding> => ({
    ...query(['figures', bureau, year, 'standing'], () => call('figures/standing', { bureau, year })),
    enabled: bureau !== '',
  }),
  pastImports: ({ bureau, year }: Desk): Query<readonly PastImport[]> => ({
    ...query(['figures', bureau, year, 'imports'], () => call('imports/list', { bureau, year })),
    enabled: bureau !== '',
  }),
  figureHistory: ({ bureau, year }: Desk, indicator: IndicatorCode): Query<readonly FigureEvent[]> =>
    query(['figures', bureau, year, 'history', indicator], () =>
      call('figures/history', { bureau, year, indicator }),
    ),
  figureUses: ({ bureau, year }: Desk, indicator: IndicatorCode): Query<readonly ReportUses[]> =>
    query(['figures', bureau, year, 'uses', indicator], () =>
      call('figures/uses', { bureau, year, indicator }),
    ),
  /** Collecting from offices. */
  kit: ({ bureau, year }: Desk): Query<KitDesk> => ({
    ...query(['kit', bureau, year], () => call('kit/open', { bureau, year })),
    enabled: bureau !== '',
  }),
};

export function useStoredReport(id: ReportId): UseQueryResult<OpenReport> {
  return useQuery(queries.report(id));
}

export function useReports(): UseQueryResult<readonly ReportSummary[]> {
  return useQuery(queries.reports);
}

export function useReportProgress(id: ReportId): UseQueryResult<ReportProgress> {
  return useQuery(queries.progress(id));
}

export function useDeadlinesData(): UseQueryResult<readonly Deadline[]> {
  return useQuery(queries.deadlines);
}

/** The figures of one bureau and year; a report is itself such a desk: `useFigures(report)`. */
export function useFigures(desk: Desk): UseQueryResult<readonly StoredFigure[]> {
  return useQuery(queries.figures(desk));
}

/** Every template as it stands for the reports of a year, the year's notices over it. */
export function useTemplates(year: Year): UseQueryResult<readonly Template[]> {
  const select = useCallback((shelf: TemplateShelf) => templatesOf(shelf, year), [year]);
  return useQuery({ ...queries.templateShelf, select });
}

export function useTemplateShelf(): UseQueryResult<TemplateShelf> {
  return useQuery(queries.templateShelf);
}

export function useIndicators(): UseQueryResult<readonly Indicator[]> {
  return useQuery(queries.indicators);
}

export function useCatalogue(): UseQueryResult<EditedCatalogue> {
  return useQuery(queries.catalogue);
}

export function useRememberedNames(bureau: string): UseQueryResult<readonly RememberedName[]> {
  return useQuery(queries.rememberedNames(bureau));
}

export function useArchives(): UseQueryResult<readonly ArchiveSummary[]> {
  return useQuery(queries.archives);
}

export function useArchive(id: ArchiveId): UseQueryResult<ArchivedReport> {
  return useQuery(queries.archive(id));
}

function query<Value>(queryKey: readonly unknown[], queryFn: () => Promise<Value>): Query<Value> {
  return { queryKey, queryFn };
}
