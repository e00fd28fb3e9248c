import type { Inline, TableBlock } from '../../../../shared/domain/block.ts';
import { compareYears } from '../../../../shared/domain/compareYears.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { findWholeFigure } from '../../../../shared/domain/wholeFigure.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import type { FigureChoice } from './figureBook.ts';

interface Parts {
  readonly id: BlockId;
  readonly year: Year;
  /** All stored figures of this year and the last. */
  readonly figures: readonly StoredFigure[];
  readonly words: TableOfIndicatorsWords;
}

export interface TableOfIndicatorsWords {
  readonly caption: string;
  readonly columns: readonly [name: string, unit: string, now: string, before: string, change: string];
  readonly same: string;
}

/** A table with a row for each indicator: name, unit, this year's and last year's figure, and how it changed. */
export function tableOfIndicators(
  choices: readonly FigureChoice[],
  { id, year, figures, words }: Parts,
): TableBlock {
  // Year is a number within a century; the year before it is one.
  const last = (year - 1) as Year;
  return {
    id,
    kind: 'table',
    caption: words.caption,
    columns: words.columns,
    rows: choices.map(({ indicator, name, unit }) => {
      const find = (of: Year): StoredFigure | undefined =>
        findWholeFigure(figures.filter((figure) => figure.indicator === indicator && figure.year === of));
      const [now, before] = [find(year), find(last)];
      return [
        [{ text: name }],
        plain(now?.unit ?? unit),
        [{ figure: indicator, format: { unit: false } }],
        before === undefined ? plain(none) : [{ figure: indicator, year: last, format: { unit: false } }],
        plain(now === undefined || before === undefined ? none : changeText(now, before, words)),
      ];
    }),
  };
}

const none = '—';

function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ text }];
}

function changeText(now: StoredFigure, before: StoredFigure, words: TableOfIndicatorsWords): string {
  const change = compareYears(now, before);
  if (change.kind === 'same') return words.same;
  if (change.kind === 'units-differ') return none;
  const { value, unit } = change.growth ?? change.difference;
  return `${value.startsWith('-') ? '' : '+'}${value}${unit}`;
}
