import type { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';

/** What is counted, paid or a share of something: the numbers that a figure can stand for. */
export type MeasureKind = 'count' | 'money' | 'rate';

/**
 * What a number is that measures nothing: 第一 and 一是, 2025年 and 3月, “721”工作法 and “十四五”, 第二十四条, 〔2026〕12号,
 * 12345热线, 8.0版.
 */
export type NumberWordKind = 'ordinal' | 'date' | 'name' | 'clause' | 'document-number' | 'phone' | 'version';

/** Where something stands in a text: `start` is the first of its UTF-16 code units, `end` the one behind the last. */
export type TextPlace = Readonly<{ text: string; start: number; end: number }>;

/** A number that a figure can stand for, with its words of approximation and its unit: 近3万份, 33万余件, 98.45%. */
export type Measure = TextPlace &
  Readonly<{
    kind: MeasureKind;
    /** Exact, with 万 and 亿 multiplied out. */
    value: ExactDecimal;
    qualifier: Qualifier | null;
    /** Without 万 and 亿; empty when none is written. */
    unit: string;
    /** Where the unit starts in the text; the number, with 万 and a 余, ends there. */
    unitStart: number;
    /** The power of ten that was multiplied out: 4 for 33万. */
    power: number;
    /** True for each end of 3—5件. */
    isRange: boolean;
  }>;

/** A number that no figure stands for. */
export type NumberWord = TextPlace & Readonly<{ kind: NumberWordKind; value: ExactDecimal | null }>;

export type Quantity = Measure | NumberWord;

export function isMeasure(quantity: Quantity): quantity is Measure {
  return quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'rate';
}
