import { useReports } from '../api/queries.ts';
import { useSettings } from '../api/settings.ts';

/** The bureaus that the desk knows: of its reports, of the settings, and the one in front. */
export function useBureaus(inFront: string): readonly string[] {
  const { data: reports = [] } = useReports();
  const own = useSettings().bureau;
  return [...new Set([inFront, own, ...reports.map((report) => report.bureau)])].filter(
    (name) => name !== '',
  );
}
