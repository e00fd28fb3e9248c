import { useState } from 'react';
import type { ReportId } from '../../../shared/domain/identity.ts';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import type { MarkedPlace } from '../../../shared/domain/writingMarks.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { Carry } from '../../../shared/writing/rollForward/carryChoice.ts';
import { useReports } from '../../api/queries.ts';
import { reportingYear } from '../../ui/reportingYear.ts';

/** What a new report begins with: a template's outline, or an earlier year of the bureau. */
export interface Beginning {
  readonly year: Year;
  readonly kind: 'template' | 'earlier';
  /** The reports that can be taken over, the newest first. */
  readonly earlier: readonly ReportSummary[];
  /** The one that is taken over; null when there is none. */
  readonly from: ReportSummary | null;
  readonly choices: ReadonlyMap<MarkedPlace, Carry>;
  readonly setYear: (year: Year) => void;
  readonly setKind: (kind: Beginning['kind']) => void;
  readonly setFrom: (id: ReportId) => void;
  readonly choose: (places: readonly MarkedPlace[], carry: Carry) => void;
}

const none: readonly ReportSummary[] = [];

/** The choice between both; until the clerk says otherwise it is the first year that the bureau has no report of. */
export function useBeginning(bureau: string, asked: ReportId | null): Beginning {
  const { data: reports = none } = useReports();
  const [kind, setKind] = useState<Beginning['kind']>(asked === null ? 'template' : 'earlier');
  const [wanted, setWanted] = useState(asked);
  const [chosenYear, setYear] = useState<Year | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<MarkedPlace, Carry>>(new Map());
  const year = chosenYear ?? proposeYear(reports, bureau, asked);
  const earlier = reportsBefore(reports, year, bureau);
  return {
    year,
    kind: earlier.length === 0 ? 'template' : kind,
    earlier,
    from: earlier.find(({ id }) => id === wanted) ?? earlier[0] ?? null,
    choices,
    setYear,
    setKind,
    setFrom(id) {
      setWanted(id);
      setChoices(new Map());
    },
    choose(places, carry) {
      setChoices(new Map([...choices, ...places.map((place) => [place, carry] as const)]));
    },
  };
}

function proposeYear(reports: readonly ReportSummary[], bureau: string, asked: ReportId | null): Year {
  const usual = reportingYear(new Date());
  const base = reports.find(({ id }) => id === asked);
  const taken = reports.filter((report) => report.bureau === bureau && report.year >= usual);
  return Year.parse(
    Math.max(base === undefined ? usual : base.year + 1, ...taken.map((report) => report.year + 1)),
  );
}

/** The bureau's own first, the newest first. */
function reportsBefore(
  reports: readonly ReportSummary[],
  year: Year,
  bureau: string,
): readonly ReportSummary[] {
  const rank = (report: ReportSummary): number => (report.bureau === bureau ? 1 : 0);
  return reports
    .filter((report) => report.year < year)
    .toSorted((left, right) => rank(right) - rank(left) || right.year - left.year);
}
