import type { FigureFormat } from './figureFormat.ts';
import { formatFigure, roundingHolds } from './figureFormat.ts';
import type { Figure } from './figure.ts';
import { RoundingWord } from './rounding.ts';
import { unitKind } from './unitKind.ts';

/** One way to tell a figure roughly, as it would be printed. */
export type RoundingChoice = Readonly<{
  format: Pick<FigureFormat, 'rounding' | 'scale'>;
  text: string;
}>;

type Printable = Pick<Figure, 'value' | 'qualifier' | 'unit'>;

/**
 * All rough forms that are true of a figure, the finer ones of each word first: 4560余件, 4500余件, 近4600件, 约4600件.
 * A figure that is rough itself, a rate and a number of one digit have none.
 */
export function roundingChoices(figure: Printable, unit = true): readonly RoundingChoice[] {
  if (figure.qualifier !== null || unitKind(figure.unit) === 'rate') return [];
  const digits = figure.value.replace(/\..*$/, '').length;
  if (figure.value.startsWith('-') || digits + decimalsOf(figure.value) < 2) return [];
  const places = [1, 2, 3].map((kept) => digits - kept).filter((place) => place > -decimalsOf(figure.value));
  const choices = RoundingWord.options.flatMap((word) =>
    places.toReversed().flatMap((place) => {
      const format = { rounding: { place, word }, ...scaleFor(place, digits) };
      return roundingHolds(figure, format)
        ? [{ format, text: formatFigure(figure, unit ? format : { ...format, unit }) }]
        : [];
    }),
  );
  return choices.filter(({ text }, index) => choices.findIndex((other) => other.text === text) === index);
}

/** From 10,000 on a number that is kept in thousands or more is told in 万, from 100,000,000 on in 亿. */
function scaleFor(place: number, digits: number): Pick<FigureFormat, 'scale'> {
  if (digits > 8 && place >= 6) return { scale: '亿' };
  return digits > 4 && place >= 3 ? { scale: '万' } : {};
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}
