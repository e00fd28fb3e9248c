import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';

/** The figures in whose name, code, department or file every word of the query occurs. */
export function searchFigures(figures: readonly StoredFigure[], query: string): readonly StoredFigure[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return figures;
  return figures.filter((figure) => {
    const text = searchedText(figure);
    return words.every((word) => text.includes(word));
  });
}

function searchedText({ name, indicator, department, source }: StoredFigure): string {
  const origin = source.kind === 'cell' ? `${source.file}\n${source.sheet}` : '';
  return [name, indicator, department ?? '', origin].join('\n').toLowerCase();
}
