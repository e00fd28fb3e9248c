import type { ReactElement } from 'react';
import type { FigureRow } from '../rows/figureRow.ts';

const width = 64;
const height = 20;
const margin = 3;

/** A small line of the years; its words are in the title and in the columns beside it. */
export function YearLine({ years }: { readonly years: FigureRow['series'] }): ReactElement | null {
  const units = new Set(years.map(({ unit }) => unit));
  if (years.length < 2 || units.size > 1) return null;
  const values = years.map(({ value }) => Number(value));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const first = years[0]?.year ?? 0;
  const span = (years.at(-1)?.year ?? 0) - first;
  const points = years.map(({ year, value }) => ({
    x: margin + ((year - first) / span) * (width - 2 * margin),
    y:
      highest === lowest
        ? height / 2
        : height - margin - ((Number(value) - lowest) / (highest - lowest)) * (height - 2 * margin),
  }));
  const last = points.at(-1);
  const title = years.map(({ year, value, unit }) => `${String(year)}：${value}${unit}`).join('\n');
  return (
    <svg className="year-line" width={width} height={height} role="img" aria-label={title}>
      <title>{title}</title>
      <polyline points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="2" />}
    </svg>
  );
}
