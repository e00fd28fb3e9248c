import { z } from 'zod';
import { shift } from './exactDecimal.ts';
import type { ExactDecimal } from './exactDecimal.ts';
import type { Figure } from './figure.ts';
import { roundFigure, Rounding } from './rounding.ts';
import type { Rounded, RoundingWord } from './rounding.ts';
import { splitScale } from './unitScale.ts';

/** How a figure is printed in a sentence; what is left out is shown as stored. */
export const FigureFormat = z.object({
  unit: z.boolean().optional(),
  qualifier: z.boolean().optional(),
  /** Prints 330000 as 33万; the value stays exact. */
  scale: z.enum(['万', '亿']).optional(),
  /** Prints 4562 as 4500余; of an exact figure only, one with a 余 of its own is printed as it is stored. */
  rounding: Rounding.optional(),
});
export type FigureFormat = Readonly<z.infer<typeof FigureFormat>>;

type Printable = Pick<Figure, 'value' | 'qualifier' | 'unit'>;

const powerOfTen = { 万: 4, 亿: 8 } as const;

/** The figure as the reader sees it: 4700余件, 近3万份, 98.45%. */
export function formatFigure(figure: Printable, format: FigureFormat = {}): string {
  const rounded = roundedBy(figure, format);
  if (rounded !== null) return printRounded(rounded, figure.unit, format);
  const number = printNumber(figure.value, format.scale);
  const unit = format.unit === false ? '' : figure.unit;
  return withWord(number, format.qualifier === false ? null : figure.qualifier, unit);
}

/** False when the wished rounding would be untrue of the figure, so that another is printed. */
export function roundingHolds(figure: Printable, format: FigureFormat = {}): boolean {
  return roundedBy(figure, format)?.kept ?? true;
}

function roundedBy({ value, qualifier }: Printable, { rounding }: FigureFormat): Rounded | null {
  return rounding === undefined || qualifier !== null ? null : roundFigure(value, rounding);
}

/** 41余万元 is written 41万余元, and 8000余 stays what it is where 万 was wished. */
function printRounded({ value, word }: Rounded, unit: string, format: FigureFormat): string {
  const { scale } = format;
  const isLarge = scale !== undefined && value.replace(/\..*$/, '').length > powerOfTen[scale];
  const number = printNumber(value, isLarge ? scale : undefined);
  if (format.unit === false) return withWord(number, word, '');
  const { base, power } = splitScale(unit);
  return power > 0 && (word === '余' || word === '多') && base !== ''
    ? `${number}${unit.slice(0, 1)}${word}${base}`
    : withWord(number, word, unit);
}

function printNumber(value: ExactDecimal, scale: FigureFormat['scale']): string {
  return scale === undefined ? value : `${shift(value, -powerOfTen[scale])}${scale}`;
}

function withWord(number: string, word: RoundingWord | null, unit: string): string {
  switch (word) {
    case null:
      return number + unit;
    case '近':
    case '约':
    case '超':
      return word + number + unit;
    case '余':
    case '多':
      return number + word + unit;
    case '以上':
      return number + unit + word;
  }
}
