import type { IndicatorCode } from '../domain/indicator.ts';
import type { StoredFigure } from '../domain/storedFigure.ts';
import { IsoDate } from '../domain/year.ts';
import type { Year } from '../domain/year.ts';
import type { Kit, KitOffice, KitPlan } from './kit.ts';

/** Where a plan comes from: the kit itself, last year's kit, the departments of figures, or nowhere. */
export type PlanOrigin = 'kit' | 'last-kit' | 'last-figures' | 'figures' | 'nothing';

export type PlanProposal = Readonly<{ plan: KitPlan; origin: PlanOrigin }>;

export type PlanSources = Readonly<{
  year: Year;
  lastKit: Kit | null;
  lastFigures: readonly StoredFigure[];
  figures: readonly StoredFigure[];
}>;

/** Who sent what last time is asked for the same again; the clerk changes what is no longer so. */
export function proposePlan({ year, lastKit, lastFigures, figures }: PlanSources): PlanProposal {
  const deadline = proposeDeadline(year, lastKit);
  if (lastKit !== null && lastKit.plan.offices.length > 0) {
    return { plan: { deadline, offices: lastKit.plan.offices }, origin: 'last-kit' };
  }
  for (const [origin, known] of [
    ['last-figures', lastFigures],
    ['figures', figures],
  ] as const) {
    const offices = departmentsOf(known);
    if (offices.length > 0) return { plan: { deadline, offices }, origin };
  }
  return { plan: { deadline, offices: [] }, origin: 'nothing' };
}

/** The same day a year later; without one the end of January, as the statistics of enforcement are due then. */
function proposeDeadline(year: Year, lastKit: Kit | null): IsoDate {
  const before = lastKit?.plan.deadline;
  const [, month = '01', day = '31'] = (before ?? '').split('-');
  const same = IsoDate.safeParse(`${String(year + 1)}-${month}-${day}`);
  return same.success ? same.data : IsoDate.parse(`${String(year + 1)}-01-31`);
}

/** Each department that sent figures, in the order in which they came; derived figures were sent by nobody. */
function departmentsOf(figures: readonly StoredFigure[]): readonly KitOffice[] {
  const sent = new Map<string, Set<IndicatorCode>>();
  for (const { department, indicator, source } of figures) {
    const name = department?.trim() ?? '';
    if (name === '' || source.kind === 'derived') continue;
    sent.set(name, (sent.get(name) ?? new Set()).add(indicator));
  }
  return [...sent].map(([name, indicators], index) => ({
    number: index + 1,
    name,
    contact: '',
    indicators: [...indicators],
  }));
}
