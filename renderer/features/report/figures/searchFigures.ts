import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { pinyinInitials } from '../../../ui/pinyinInitials.ts';
import type { FigureChoice } from './figureBook.ts';

/**
 * The choices that answer a query, best first: a name that begins with it, a name that holds it, an alias, the
 * code, the pinyin initials of the name or of an alias. Without a query the `first` ones lead. Of equals, one with a figure stands before one without.
 */
export function searchFigures(
  choices: readonly FigureChoice[],
  query: string,
  first: readonly IndicatorCode[] = [],
): readonly FigureChoice[] {
  const wanted = plain(query);
  const rank = (choice: FigureChoice): number =>
    wanted === '' ? Number(!first.includes(choice.indicator)) : rankOf(choice, wanted);
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter(({ rank: found }) => found < nowhere)
    .sort((left, right) => left.rank - right.rank || gap(left.choice) - gap(right.choice))
    .map(({ choice }) => choice);
}

const nowhere = 9;

function rankOf({ name, aliases, indicator }: FigureChoice, wanted: string): number {
  const title = plain(name);
  if (title.startsWith(wanted)) return 0;
  if (title.includes(wanted)) return 1;
  if (aliases.some((alias) => plain(alias).includes(wanted))) return 2;
  if (indicator.toLowerCase().includes(wanted)) return 3;
  if (!/^[a-z0-9]+$/.test(wanted)) return nowhere;
  if (pinyinInitials(name).includes(wanted)) return 4;
  return aliases.some((alias) => pinyinInitials(alias).includes(wanted)) ? 5 : nowhere;
}

function gap({ printed }: FigureChoice): number {
  return printed === null ? 1 : 0;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s'’·（）()]/gu, '');
}
