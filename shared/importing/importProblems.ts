import type { ImportProblem } from './importResult.ts';
import { cellAddress } from './rawSheet.ts';
import type { CellProblem, FigureRead } from './readPlace.ts';
import type { Repetition } from './settleFigures.ts';

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
  'rate-may-be-a-fraction',
  'title-names-other-year',
  'sheet-is-of-a-kit',
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

/** What the catalogue does not know, once for each indicator, and each other unit in which it is counted. */
export function catalogueProblems(file: string, figures: readonly FigureRead[]): readonly ImportProblem[] {
  const told = new Set<string>();
  const problems: ImportProblem[] = [];
  for (const figure of figures) {
    const { code, match, sheet, unit } = figure;
    const { indicator } = match;
    if (unit === indicator?.unit) continue;
    const key = indicator === null ? code : `${code} ${unit}`;
    if (told.has(key)) continue;
    told.add(key);
    const place = { file, sheet, blocking: false };
    problems.push(
      indicator === null
        ? {
            ...place,
            cell: addressOf(figure.named),
            code: 'indicator-not-in-catalogue',
            text: figure.name,
            other: null,
          }
        : {
            ...place,
            cell: figure.valueCell,
            code: 'unit-differs-from-catalogue',
            text: unit,
            other: indicator.unit,
          },
    );
  }
  return problems;
}

function addressOf({ row, column }: FigureRead['named']): string {
  return cellAddress(row, column);
}
