import { z } from 'zod';
import { shift } from './exactDecimal.ts';
import type { Figure } from './figure.ts';

/** How a figure is printed in a sentence; what is left out is shown as stored. */
export const FigureFormat = z.object({
  unit: z.boolean().optional(),
  qualifier: z.boolean().optional(),
  /** Prints 330000 as 33万; the value stays exact. */
  scale: z.enum(['万', '亿']).optional(),
});
export type FigureFormat = Readonly<z.infer<typeof FigureFormat>>;

const powerOfTen = { 万: 4, 亿: 8 } as const;

/** The figure as the reader sees it: 4700余件, 近3万份, 98.45%. */
export function formatFigure(
  figure: Pick<Figure, 'value' | 'qualifier' | 'unit'>,
  format: FigureFormat = {},
): string {
  const number =
    format.scale === undefined
      ? figure.value
      : `${shift(figure.value, -powerOfTen[format.scale])}${format.scale}`;
  const unit = format.unit === false ? '' : figure.unit;
  if (format.qualifier === false || figure.qualifier === null) return number + unit;
  switch (figure.qualifier) {
    case '近':
    case '约':
      return figure.qualifier + number + unit;
    case '余':
    case '多':
      return number + figure.qualifier + unit;
    case '以上':
      return number + unit + figure.qualifier;
  }
}
