import type { TFunction } from 'i18next';
import { assertNever } from '../../../../shared/domain/assertNever.ts';
import type { Source } from '../../../../shared/domain/figure.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import { formatDay } from '../../../ui/dates.ts';
import type { FigureMark } from '../blocks/figureMark.ts';
import type { FigureLabel } from '../editor/figureNode.ts';
import type { FigureBook } from './figureBook.ts';
import { toInlineFigure } from '../blocks/toInlineFigure.ts';

type Words = TFunction<'report'>;

/** How a figure of the text looks, and what is said of it when the pointer rests on it. */
export function figureLabel(book: FigureBook, mark: FigureMark, t: Words): FigureLabel {
  const { name, year, text, stored } = book.read(toInlineFigure(mark));
  if (text === null) {
    const title = stored.length > 1 ? t('figure.unclearTitle') : t('figure.missingTitle');
    return { text: t('figure.missing', { name }), title, missing: true };
  }
  const of = year === book.year ? name : t('figure.ofYear', { name, year });
  const [figure] = stored;
  const title = figure === undefined ? of : t('figure.title', { name: of, source: sourceText(figure, t) });
  const last = lastYearText(book, mark, year);
  const before = last === null ? '' : `\n${t('figure.lastYear', { year: year - 1, value: last })}`;
  return { text, title: title + before, missing: false };
}

/** The figure of the year before, printed in the same way; null when it is not stored. */
export function lastYearText(book: FigureBook, mark: FigureMark, year: Year): string | null {
  // Year is a number within a century; the year before it is one.
  return book.read(toInlineFigure({ ...mark, year: (year - 1) as Year })).text;
}

/** Where a figure comes from, in one line. */
export function sourceText({ source }: Pick<StoredFigure, 'source'>, t: Words): string {
  return wordsOf(source, t);
}

function wordsOf(source: Source, t: Words): string {
  switch (source.kind) {
    case 'cell':
      return t('source.cell', source);
    case 'typed':
      return t('source.typed', { day: formatDay(source.at) });
    case 'derived':
      return t('source.derived');
    case 'report':
      return t('source.report');
    default:
      return assertNever(source);
  }
}
