import { figuresToTake } from '../../../../shared/collecting/relevantTables.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import { figurePlace } from '../../../../shared/domain/figurePlace.ts';
import { listFiguresInForce } from '../../db/queries/importedFigures.ts';
import type { FigureInForce } from '../../db/queries/importedFigures.ts';
import { compareBatch } from '../importBatch/compareBatch.ts';
import type { Comparison } from '../importBatch/compareBatch.ts';
import { workbooksOf } from './receptionState.ts';
import type { ReceptionState } from './receptionState.ts';

export type ReceptionComparison = Comparison & Readonly<{ stored: ReadonlyMap<string, FigureInForce> }>;

/** What storing the reception would do, as its files and the clerk's choices are now. */
export function compareReception(reception: ReceptionState): ReceptionComparison {
  const { tools, desk, issue, accepted, settled } = reception;
  const offices = issue.offices.map(({ number }) => number);
  const figures = figuresToTake(workbooksOf(reception), offices, accepted);
  const stored = new Map(
    listFiguresInForce(tools.workplace.db, desk, null, mostFigures).map((inForce) => [
      figurePlace(inForce.figure),
      inForce,
    ]),
  );
  return { ...finish(compareBatch(figures, stored, settled)), stored };
}

/** A desk that collects by hand has some thousands. */
const mostFigures = 1_000_000;

/** Has one side of a conflict win, or opens it again for null; throws conflict-unknown. */
export function settleReception(
  reception: ReceptionState,
  { key, side }: Readonly<{ key: string; side: number | null }>,
): void {
  const { conflicts } = compareReception(reception);
  const chosen = side === null ? undefined : conflicts.find((one) => one.key === key)?.sides[side]?.key;
  if (side !== null && chosen === undefined) throw new AppError({ code: 'conflict-unknown' });
  const settled = new Map(reception.settled);
  if (chosen === undefined) settled.delete(key);
  else settled.set(key, chosen);
  reception.settled = settled;
}

/** What offices fill in is little: the comparison is run through without a pause. */
function finish<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
