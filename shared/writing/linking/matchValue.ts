import { sameNumber, shift } from '../../domain/exactDecimal.ts';
import type { FigureFormat } from '../../domain/figureFormat.ts';
import { roundFigure } from '../../domain/rounding.ts';
import type { Rounding, RoundingWord } from '../../domain/rounding.ts';
import { agreeingUnits } from '../../domain/unitAgreement.ts';
import type { UnitAgreement } from '../../domain/unitAgreement.ts';
import { splitScale } from '../../domain/unitScale.ts';
import type { Measure } from '../../reading/quantity.ts';
import type { LinkEntry } from './linkBook.ts';

/** How a number says a figure: exactly, rounded to what is printed (72.02万元), or roughly (4500余). */
export type ValueFit = 'exact' | 'rounded' | 'rough';

/** That a number may stand for a figure, and what takes its place in the text. */
export interface ValueMatch {
  readonly fit: ValueFit;
  readonly units: Exclude<UnitAgreement, 'apart'>;
  readonly format: FigureFormat | null;
  /** Where the figure's print ends in the text; a unit that it does not print stays behind it. */
  readonly end: number;
}

/** Null where the value, the word of approximation or the unit speak against it. */
export function matchValue(measure: Measure, entry: LinkEntry): ValueMatch | null {
  const { figure } = entry;
  const units = agreeingUnits(measure.unit, figure.unit);
  if (units === 'apart' || (measure.kind === 'rate' && units !== 'same')) return null;
  const found = fitOf(measure, entry);
  if (found === null) return null;
  const { power, base } = splitScale(figure.unit);
  const printsUnit = power > 0 || hasWordBehindUnit(measure) || (base === measure.unit && isPlain(measure));
  const format: FigureFormat = {
    ...(printsUnit ? {} : { unit: false }),
    ...(measure.power > 0 && power === 0 ? { scale: measure.power < 8 ? '万' : '亿' } : {}),
    ...(found.rounding === null ? {} : { rounding: found.rounding }),
  };
  return {
    fit: found.fit,
    units,
    format: Object.keys(format).length === 0 ? null : format,
    end: printsUnit ? measure.end : measure.unitStart,
  };
}

interface Fit {
  readonly fit: ValueFit;
  readonly rounding: Rounding | null;
}

function fitOf(measure: Measure, { figure, base }: LinkEntry): Fit | null {
  const isEqual = sameNumber(measure.value, base);
  const word = roundingWord(measure);
  if (figure.qualifier !== null) {
    // 4700 for a stored 4700余 is offered, as its print says the 余 that is missing.
    const agrees = word === null || alike(word) === alike(figure.qualifier);
    return isEqual && agrees ? { fit: word === null ? 'rough' : 'exact', rounding: null } : null;
  }
  if (word === null) {
    if (isEqual) return { fit: 'exact', rounding: null };
    const decimals = /\.(\d+)/.exec(measure.text)?.[1]?.length ?? 0;
    if (decimals === 0 && measure.power === 0) return null;
    return roundedFit(measure, { place: measure.power - decimals, word: null }, 'rounded', figure);
  }
  const zeros = /0*$/.exec(measure.value.replace(/\..*$/, ''))?.[0].length ?? 0;
  return zeros === 0 ? null : roundedFit(measure, { place: zeros, word }, 'rough', figure);
}

/** The wish holds, and gives the very number that is written. */
function roundedFit(
  { value }: Measure,
  wish: Rounding,
  fit: ValueFit,
  figure: LinkEntry['figure'],
): Fit | null {
  const { power } = splitScale(figure.unit);
  const rounding = { ...wish, place: wish.place - power };
  const rounded = roundFigure(figure.value, rounding);
  if (!rounded.kept || !sameNumber(shift(rounded.value, power), value)) return null;
  return { fit, rounding };
}

/** The word that the print of a figure would say itself; 至少 before the number stays in the text. */
function roundingWord({ text, qualifier }: Measure): RoundingWord | null {
  if (qualifier !== '以上') return qualifier;
  if (/^[超逾]/.test(text)) return '超';
  return text.endsWith('以上') ? '以上' : null;
}

function alike(word: RoundingWord): RoundingWord {
  return word === '多' ? '余' : word === '超' ? '以上' : word;
}

function hasWordBehindUnit({ text }: Measure): boolean {
  return /(?:以上|左右|上下)$/.test(text);
}

/** 人（次） is 人次 in other signs: they stay as they are written. */
function isPlain({ text, unit, unitStart, start }: Measure): boolean {
  return unit === '%' || text.slice(unitStart - start).trim() === unit;
}
