import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReportId } from '../../../../shared/domain/identity.ts';
import { queryClient } from '../../../api/queries.ts';
import { enterDesk, leaveDesk, releaseDesk, takeDesk } from './heldDesks.ts';
import type { DeskState, ReportDesk } from './reportDesk.ts';

/** The report to write in; read anew each time the screen opens, unless unsaved words are still held. */
export function useReportDesk(id: ReportId): UseQueryResult<ReportDesk> {
  return useQuery(deskQuery(id));
}

/** While the caller is on the screen, the top bar tells how the desk saves; it is saved before it is left. */
export function useDeskInFront(desk: ReportDesk): void {
  useEffect(() => {
    // The page itself goes, as when it is loaded anew: what can still be sent is sent.
    const send = (): void => {
      desk.flush().catch(() => undefined);
    };
    enterDesk(desk);
    window.addEventListener('beforeunload', send);
    return () => {
      window.removeEventListener('beforeunload', send);
      leaveDesk(desk);
    };
  }, [desk]);
}

/** What lies on the desk, a moment behind while somebody types. */
export function useDeskState({ settled }: ReportDesk): DeskState {
  return useSyncExternalStore(settled.subscribe, settled.get);
}

/** Gives up what is not saved and takes the stored report instead. */
export async function reopenDesk(desk: ReportDesk): Promise<void> {
  releaseDesk(desk);
  await queryClient.resetQueries(deskQuery(desk.get().report.id));
}

function deskQuery(id: ReportId) {
  return queryOptions({
    queryKey: ['desk', id],
    queryFn: () => takeDesk(id),
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: 0,
  });
}
