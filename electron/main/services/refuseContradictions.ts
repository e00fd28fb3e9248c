import { AppError } from '../../../shared/domain/failure.ts';
import { sameNumber } from '../../../shared/domain/exactDecimal.ts';
import { figurePlace } from '../../../shared/domain/figurePlace.ts';
import { formatFigure } from '../../../shared/domain/figureFormat.ts';
import type { ReadFigure } from '../../../shared/importing/importResult.ts';

/** Throws figures-contradict when two workbooks give one indicator, year and department two values. */
export function refuseContradictions(figures: readonly ReadFigure[]): void {
  const known = new Map<string, ReadFigure>();
  for (const figure of figures) {
    const place = figurePlace(figure);
    const first = known.get(place) ?? figure;
    known.set(place, first);
    if (sameNumber(first.value, figure.value) && first.unit === figure.unit) continue;
    throw new AppError({
      code: 'figures-contradict',
      name: figure.name,
      first: formatFigure(first),
      firstCell: cellOf(first),
      second: formatFigure(figure),
      secondCell: cellOf(figure),
    });
  }
}

function cellOf({ source }: ReadFigure): string {
  return source.kind === 'cell' ? `${source.file} ${source.sheet}!${source.cell}` : '';
}
