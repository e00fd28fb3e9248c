import { compareYears, type YearChange } from '../../../../shared/domain/compareYears.ts';
import type { FigureStanding } from '../../../../shared/domain/figureStanding.ts';
import type { FormulaState } from '../../../../shared/domain/formula/formulaState.ts';
import { groupBy } from '../../../../shared/domain/groupBy.ts';
import type { Indicator, IndicatorCode, IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { findWholeFigure } from '../../../../shared/domain/wholeFigure.ts';

/** One line of the grid: a figure in force, a formula that has no value, or a gap. */
export interface FigureRow {
  readonly key: string;
  readonly indicator: IndicatorCode;
  readonly name: string;
  readonly unit: string;
  readonly group: IndicatorGroup;
  readonly aliases: readonly string[];
  readonly department: string | null;
  readonly figure: StoredFigure | null;
  readonly before: StoredFigure | null;
  /** How often reports print it, and how many formulas stand on it. */
  readonly sentences: number;
  readonly formulas: number;
  /** The formula of the bureau's figure, also where another value stands before its result. */
  readonly formula: FormulaState | null;
  /** Why a figure is expected here; null where there is one. */
  readonly missing: 'used' | 'expected' | null;
  /** True when several departments have figures and the bureau has none. */
  readonly inParts: boolean;
  /** The bureau's figures of several years, oldest first; empty for those of departments. */
  readonly series: FigureStanding['series'][number]['years'];
}

interface RowParts {
  readonly figures: readonly StoredFigure[];
  readonly before: readonly StoredFigure[];
  readonly standing: FigureStanding | undefined;
  readonly indicators: readonly Indicator[];
}

/** The lines of a desk, figures in the order in which they came, then formulas without a value, then gaps. */
export function figureRows({ figures, before, standing, indicators }: RowParts): readonly FigureRow[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const now = groupBy(figures, ({ indicator }) => indicator);
  const last = groupBy(before, ({ indicator }) => indicator);
  const uses = new Map(standing?.uses.map((use) => [use.indicator, use]));
  const formulas = new Map(standing?.formulas.map((state) => [state.stored.indicator, state]));
  const series = new Map(standing?.series.map(({ indicator, years }) => [indicator, years]));

  const rowOf = (
    indicator: IndicatorCode,
    figure: StoredFigure | null,
    missing: FigureRow['missing'],
  ): FigureRow => {
    const department = figure?.department ?? null;
    const meant = known.get(indicator);
    const formula = department === null ? (formulas.get(indicator) ?? null) : null;
    const name = figure?.name ?? meant?.name ?? formula?.stored.name ?? indicator;
    const all = now.get(indicator) ?? [];
    return {
      key: JSON.stringify([indicator, department]),
      indicator,
      name: meant?.name ?? name,
      unit: figure?.unit ?? meant?.unit ?? formula?.stored.unit ?? '',
      group: meant?.group ?? 'other',
      aliases: [...(meant?.aliases ?? []), name],
      department,
      figure,
      before: figureBefore(figure, department, all, last.get(indicator) ?? []),
      sentences: uses.get(indicator)?.sentences ?? 0,
      formulas: uses.get(indicator)?.formulas ?? 0,
      formula,
      missing,
      inParts: all.length > 1 && all.every((other) => other.department !== null),
      series: department === null ? (series.get(indicator) ?? []) : [],
    };
  };

  const open = [...formulas.keys()].filter((code) => !hasTotal(now.get(code) ?? []));
  return [
    ...figures.map((figure) => rowOf(figure.indicator, figure, null)),
    ...open.map((code) => rowOf(code, null, null)),
    ...(standing?.missing ?? [])
      .filter(({ indicator }) => !formulas.has(indicator))
      .map(({ indicator, why }) => rowOf(indicator, null, why)),
  ];
}

const changes = new WeakMap<FigureRow, YearChange | null>();

/** How a line differs from last year; worked out when it is first looked at. */
export function changeOf(row: FigureRow): YearChange | null {
  const known = changes.get(row);
  if (known !== undefined) return known;
  const change = row.figure === null || row.before === null ? null : compareYears(row.figure, row.before);
  changes.set(row, change);
  return change;
}

/** Of the same department; the whole bureau's beside that of the only department. */
function figureBefore(
  figure: StoredFigure | null,
  department: string | null,
  now: readonly StoredFigure[],
  last: readonly StoredFigure[],
): StoredFigure | null {
  const same = last.find((other) => other.department === department);
  if (same !== undefined) return same;
  const isWhole = figure === null || findWholeFigure(now) === figure;
  return (isWhole ? findWholeFigure(last) : undefined) ?? null;
}

function hasTotal(figures: readonly StoredFigure[]): boolean {
  return figures.some(({ department }) => department === null);
}
