import type { KitOffice } from '../../../../shared/collecting/kit.ts';
import type { KitIndicator } from '../../../../shared/collecting/kitDesk.ts';

/** All, those that the office in hand is asked for, or those that nobody is asked for. */
export type IndicatorView = 'all' | 'mine' | 'open';

export interface IndicatorFilter {
  readonly query: string;
  readonly view: IndicatorView;
  readonly office: KitOffice | null;
  readonly askers: ReadonlyMap<string, readonly KitOffice[]>;
}

export interface ShownGroup {
  readonly group: KitIndicator['group'];
  readonly members: readonly KitIndicator[];
  /** How many of them the office in hand is asked for. */
  readonly asked: number;
}

/** The indicators that are shown, by group, in the order in which they come. */
export function groupIndicators(
  indicators: readonly KitIndicator[],
  { query, view, office, askers }: IndicatorFilter,
): readonly ShownGroup[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const mine = new Set(office?.indicators);
  const shown = indicators.filter(({ code, name, unit }) => {
    if (view === 'mine' && !mine.has(code)) return false;
    if (view === 'open' && askers.has(code)) return false;
    const text = `${name} ${unit}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = new Map<KitIndicator['group'], KitIndicator[]>();
  for (const indicator of shown) {
    const members = groups.get(indicator.group);
    if (members === undefined) groups.set(indicator.group, [indicator]);
    else members.push(indicator);
  }
  return [...groups].map(([group, members]) => ({
    group,
    members,
    asked: members.filter(({ code }) => mine.has(code)).length,
  }));
}
