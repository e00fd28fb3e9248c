import type { Desk } from '../../shared/domain/desk.ts';
import { useSettings } from '../api/settings.ts';
import { usePlace } from '../router/usePlace.ts';
import { useCurrentReport } from './currentReport.ts';
import { reportingYear } from './reportingYear.ts';

/** Whose figures the clerk has in mind: those in front, else those of the report in hand; the bureau is '' before it is known. */
export function useDesk(): Desk {
  const place = usePlace();
  const current = useCurrentReport();
  const settings = useSettings();
  const own = {
    bureau: current?.bureau ?? settings.bureau,
    year: current?.year ?? reportingYear(new Date()),
  };
  return place.at === 'figures' || place.at === 'collecting'
    ? { bureau: place.bureau ?? own.bureau, year: place.year }
    : own;
}
