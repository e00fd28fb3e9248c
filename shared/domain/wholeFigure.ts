import { sameNumber } from './exactDecimal.ts';
import type { Figure } from './figure.ts';

/** Of all figures of one indicator and year: the bureau's own, else that of the only department; the parts of several are never taken for the whole. */
export function findWholeFigure<Some extends Figure>(candidates: readonly Some[]): Some | undefined {
  const totals = candidates.filter((figure) => figure.department === null);
  const [first, ...others] = totals.length > 0 ? totals : candidates;
  if (first === undefined) return undefined;
  if (totals.length === 0) return others.length === 0 ? first : undefined;
  // Two totals that contradict each other are a question for the clerk, not a choice to make here.
  return others.every((other) => saysLike(first, other)) ? first : undefined;
}

function saysLike(left: Figure, right: Figure): boolean {
  return (
    sameNumber(left.value, right.value) && left.qualifier === right.qualifier && left.unit === right.unit
  );
}
