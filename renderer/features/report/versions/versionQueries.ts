import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ChangeCounts } from '../../../../shared/comparing/changeCounts.ts';
import type { ReportId } from '../../../../shared/domain/identity.ts';
import type { VersionId, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../api/call.ts';

export type OpenVersion = Output<'versions/open'>;

/** Asked for anew each time the list is opened, for every save adds to it. */
export function useVersions(report: ReportId): UseQueryResult<readonly VersionSummary[]> {
  return useQuery({
    queryKey: ['versions', report],
    queryFn: () => call('versions/list', { report }),
    gcTime: 0,
  });
}

/** A version never changes, but its text is large: it is let go of when nobody looks at it. */
export function useVersion(id: VersionId | null): UseQueryResult<OpenVersion | null> {
  return useQuery({
    queryKey: ['version', id],
    queryFn: () => (id === null ? null : call('versions/open', { id })),
    staleTime: Infinity,
    gcTime: 60_000,
    structuralSharing: false,
  });
}

/** What a version changed in the one before it; null for the first. */
export function useVersionChanges(
  id: VersionId,
  since: VersionId | null,
): UseQueryResult<ChangeCounts | null> {
  return useQuery({
    queryKey: ['version', id, 'since', since],
    queryFn: () => (since === null ? null : call('versions/changes', { id, since })),
    staleTime: Infinity,
  });
}
