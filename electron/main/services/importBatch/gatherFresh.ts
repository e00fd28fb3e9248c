import { figurePlace } from '../../../../shared/domain/figurePlace.ts';
import type { FigureInForce, FreshFigure } from '../../db/queries/importedFigures.ts';
import type { Comparison } from './compareBatch.ts';

/** What is new or changed of each file, by its index and in their order; it pauses now and then. */
export function* gatherFresh(
  { items }: Comparison,
  stored: ReadonlyMap<string, FigureInForce>,
): Generator<undefined, ReadonlyMap<number, readonly FreshFigure[]>> {
  const fresh = new Map<number, FreshFigure[]>();
  for (const [count, { file, figure, change }] of items.entries()) {
    if (count % 500 === 0) yield;
    if (change !== 'new' && change !== 'changed') continue;
    const { match: _match, ...kept } = figure;
    const replaces = stored.get(figurePlace(figure))?.row ?? null;
    const ofFile = fresh.get(file);
    if (ofFile === undefined) fresh.set(file, [{ figure: kept, replaces }]);
    else ofFile.push({ figure: kept, replaces });
  }
  return new Map([...fresh].toSorted(([left], [right]) => left - right));
}
