import type { ImportProblem } from './importResult.ts';
import type { CellProblem } from './readPlace.ts';
import type { PlacedFigure, Repetition } from './settleFigures.ts';

/** A sheet that was left out, whatever figures it may hold. */
export function sheetProblem(file: string, sheet: string, code: ImportProblem['code']): ImportProblem {
  return { file, sheet, cell: null, code, blocking: false, text: sheet, other: null };
}

/** A place without a value has no figure that could be kept out. */
export function cellProblem(
  { code, cell, text, other }: CellProblem,
  file: string,
  sheet: string,
): ImportProblem {
  return { file, sheet, cell, code, blocking: !harmless.has(code), text, other: other ?? null };
}

const harmless: ReadonlySet<ImportProblem['code']> = new Set([
  'value-missing',
  'total-differs',
  'column-not-read',
  'title-names-other-year',
]);

/** The first place of two is named in `other`, with its sheet when that is another one. */
export function repetitionProblem(file: string, { figure, first, contradicts }: Repetition): ImportProblem {
  return {
    file,
    sheet: figure.sheet,
    cell: figure.valueCell,
    code: contradicts ? 'figure-contradicted' : 'figure-repeated',
    blocking: contradicts,
    text: figure.name,
    other: first.sheet === figure.sheet ? first.valueCell : `${first.sheet}!${first.valueCell}`,
  };
}

/** What the catalogue does not know, once for each indicator, and where it counts in another unit. */
export function catalogueProblems(file: string, figures: readonly PlacedFigure[]): readonly ImportProblem[] {
  const told = new Set<string>();
  return figures.flatMap(
    ({ code, match: { indicator }, name, nameCell, sheet, unit, valueCell }): readonly ImportProblem[] => {
      const place = { file, sheet, blocking: false };
      if (indicator === null) {
        if (told.has(code)) return [];
        told.add(code);
        return [{ ...place, cell: nameCell, code: 'indicator-not-in-catalogue', text: name, other: null }];
      }
      if (unit === indicator.unit || told.has(`${code} ${unit}`)) return [];
      told.add(`${code} ${unit}`);
      return [
        { ...place, cell: valueCell, code: 'unit-differs-from-catalogue', text: unit, other: indicator.unit },
      ];
    },
  );
}
