import { figurePlace } from '../../../../shared/domain/figurePlace.ts';
import type { BatchItem, BatchProblem } from '../../../../shared/importing/importBatch.ts';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import type { FigureInForce } from '../../db/queries/importedFigures.ts';
import { comparePlace } from './comparePlace.ts';
import type { Candidate, ComparedPlace, Side, SideKey } from './comparePlace.ts';

export type FileFigures = Readonly<{ file: number; figures: readonly ReadFigure[] }>;

/** A conflict with its sides; `chosen` counts from 0 and is null while it is open. */
export type ComparedConflict = Readonly<{ key: string; sides: readonly Side[]; chosen: number | null }>;

/** What storing the batch would do. */
export type Comparison = Readonly<{
  items: readonly BatchItem[];
  conflicts: readonly ComparedConflict[];
  /** What one file says again of another. */
  repetitions: readonly BatchProblem[];
}>;

/** Compares the figures of all files with each other and with the store; it pauses now and then. */
export function* compareBatch(
  files: readonly FileFigures[],
  stored: ReadonlyMap<string, FigureInForce>,
  settled: ReadonlyMap<string, SideKey>,
): Generator<undefined, Comparison> {
  const places = new Map<string, Candidate[]>();
  for (const { file, figures } of files) {
    for (const [count, figure] of figures.entries()) {
      if (count % 200 === 0) yield;
      const place = figurePlace(figure);
      const candidates = places.get(place);
      if (candidates === undefined) places.set(place, [{ file, figure }]);
      else candidates.push({ file, figure });
    }
  }
  const items: BatchItem[] = [];
  const conflicts: ComparedConflict[] = [];
  const repetitions: BatchProblem[] = [];
  let count = 0;
  for (const [key, candidates] of places) {
    if (count++ % 200 === 0) yield;
    const compared = comparePlace(candidates, stored.get(key)?.figure ?? null, settled.get(key));
    for (const item of compared.items) items.push(item);
    for (const repeated of compared.repeated) repetitions.push(...toRepetition(repeated));
    if (compared.conflict !== null) conflicts.push({ key, ...compared.conflict });
  }
  return { items, conflicts, repetitions };
}

function toRepetition({ again, first }: ComparedPlace['repeated'][number]): readonly BatchProblem[] {
  const { source } = again.figure;
  const { source: other } = first.figure;
  if (source.kind !== 'cell' || other.kind !== 'cell') return [];
  return [
    {
      fileIndex: again.file,
      file: source.file,
      sheet: source.sheet,
      cell: source.cell,
      code: 'figure-repeated',
      blocking: false,
      text: again.figure.name,
      other: `${other.file} ${other.sheet}!${other.cell}`,
    },
  ];
}
