import { formatFigure } from '../../shared/domain/figureFormat.ts';
import type { ConflictSide } from '../../shared/importing/importBatch.ts';
import type { ImportProblem } from '../../shared/importing/importResult.ts';
import type { ComparedConflict } from '../main/services/importBatch/compareBatch.ts';

/** What a conflict kept out of the store: one problem for each value of the files, naming another one. */
export function conflictProblems({ sides }: ComparedConflict): readonly ImportProblem[] {
  const [first, second] = sides;
  return sides.flatMap(({ candidate }): readonly ImportProblem[] => {
    const other = first?.candidate === candidate ? second : first;
    if (candidate?.figure.source.kind !== 'cell' || other === undefined) return [];
    const { file, sheet, cell } = candidate.figure.source;
    const code = other.candidate === null ? 'differs-from-stored' : 'figure-contradicted';
    const text = candidate.figure.name;
    return [{ file, sheet, cell, code, blocking: true, text, other: placeOf(other.side) }];
  });
}

/** A value with where it comes from. */
function placeOf({ figure }: ConflictSide): string {
  const { source } = figure;
  const place = source.kind === 'cell' ? ` ${source.file} ${source.sheet}!${source.cell}` : '';
  return `${formatFigure(figure)}${place}`;
}
