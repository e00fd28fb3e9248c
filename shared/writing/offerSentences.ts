import type { Inline } from '../domain/block.ts';
import type { Desk } from '../domain/desk.ts';
import type { Figure } from '../domain/figure.ts';
import type { PatternId } from '../domain/identity.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { PatternCase, SentencePattern } from '../domain/template.ts';
import { findWholeFigure } from '../domain/wholeFigure.ts';
import { choosePattern } from './choosePattern.ts';
import { fillPattern } from './fillPattern.ts';

/** A sentence as it would stand in the report. */
export interface OfferedSentence {
  readonly id: PatternId;
  readonly subject: IndicatorCode | null;
  readonly case: PatternCase;
  readonly text: readonly Inline[];
}

/** Gives all that is stored for an indicator and year. */
export type FiguresOf = (indicator: IndicatorCode, year: number) => readonly Figure[];

/** The sentences that a section's patterns come to with the figures of a desk, in the order of the patterns. */
export function offerSentences(
  patterns: readonly SentencePattern[],
  desk: Desk,
  figuresOf: FiguresOf,
): readonly OfferedSentence[] {
  return patterns.flatMap((pattern) => {
    const { id, subject } = pattern;
    const find = (year: number): Figure | null =>
      subject === null ? null : (findWholeFigure(figuresOf(subject, year)) ?? null);
    const chosen = choosePattern(pattern, { now: find(desk.year), before: find(desk.year - 1) });
    if (chosen === null) return [];
    return [{ id, subject, case: chosen.case, text: fillPattern(chosen.text, desk) }];
  });
}
