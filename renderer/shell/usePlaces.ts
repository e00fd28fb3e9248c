import type { Place } from '../router/place.ts';
import { useCurrentReport } from '../ui/currentReport.ts';
import { useDesk } from '../ui/useDesk.ts';

interface Places {
  readonly report: Place;
  readonly figures: Place;
}

/** Where the rail and the keys lead, seen from the report in hand. */
export function usePlaces(): Places {
  const current = useCurrentReport();
  const { bureau, year } = useDesk();
  return {
    report: current === null ? { at: 'newReport' } : { at: 'report', id: current.id, step: 'write' },
    figures: { at: 'figures', year, bureau: bureau === '' ? null : bureau },
  };
}
