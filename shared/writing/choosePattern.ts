import { assertNever } from '../domain/assertNever.ts';
import { compareYears } from '../domain/compareYears.ts';
import type { Figure } from '../domain/figure.ts';
import type { PatternCase, SentencePattern } from '../domain/template.ts';

/** The subject's figures of the report's year and of the one before; null where none is stored. */
export interface SubjectFigures {
  readonly now: Figure | null;
  readonly before: Figure | null;
}

export interface ChosenVariant {
  readonly case: PatternCase;
  readonly text: string;
}

/**
 * The variant that the figures call for, else the one that always fits; null when the pattern has neither. While the
 * figure itself is missing nothing is known of it, and the plainest variant shows what would be said.
 */
export function choosePattern(pattern: SentencePattern, figures: SubjectFigures): ChosenVariant | null {
  for (const one of pattern.subject === null ? plainest : casesOf(figures)) {
    const text = pattern.variants[one];
    if (text !== undefined) return { case: one, text };
  }
  return null;
}

const plainest = ['noBase', 'any', 'flat', 'rise', 'fall', 'zero'] as const;

/** The cases that hold, the one that says most first. */
function casesOf({ now, before }: SubjectFigures): readonly PatternCase[] {
  if (now === null) return plainest;
  const compared = before === null ? 'noBase' : compare(now, before);
  return isZero(now.value) ? ['zero', compared, 'any'] : [compared, 'any'];
}

/** Figures whose units cannot be set beside each other have no common base. */
function compare(now: Figure, before: Figure): PatternCase {
  const change = compareYears(now, before);
  switch (change.kind) {
    case 'same':
      return 'flat';
    case 'units-differ':
      return 'noBase';
    case 'changed':
      // The same number with another qualifier (300 and 300余) neither rose nor fell for certain.
      if (isZero(change.difference.value)) return 'any';
      return change.difference.value.startsWith('-') ? 'fall' : 'rise';
    default:
      return assertNever(change);
  }
}

function isZero(value: string): boolean {
  return /^-?0(\.0+)?$/u.test(value);
}
