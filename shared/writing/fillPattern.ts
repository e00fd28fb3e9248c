import { assertNever } from '../domain/assertNever.ts';
import type { Inline } from '../domain/block.ts';
import type { Desk } from '../domain/desk.ts';
import { parsePattern, type PatternPiece, type PatternWord } from '../domain/patternText.ts';
import { Year } from '../domain/year.ts';

/** A pattern's text as the report of this desk would hold it: figures in place, its own years and name in words. */
export function fillPattern(text: string, desk: Desk): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const inline of parsePattern(text).map((piece) => toInline(piece, desk))) {
    const last = inlines.at(-1);
    if ('text' in inline && last !== undefined && 'text' in last) {
      inlines[inlines.length - 1] = { text: last.text + inline.text };
    } else inlines.push(inline);
  }
  return inlines;
}

/** The same for a text without figures: a title or a heading. */
export function fillWords(text: string, desk: Desk): string {
  return parsePattern(text)
    .map((piece) => ('figure' in piece ? '' : 'word' in piece ? wordOf(piece.word, desk) : piece.text))
    .join('');
}

function toInline(piece: PatternPiece, desk: Desk): Inline {
  if ('text' in piece) return { text: piece.text };
  if ('word' in piece) return { text: wordOf(piece.word, desk) };
  const { figure, of } = piece;
  if (of === 'own') return { figure };
  const year = Year.safeParse(desk.year - 1);
  // Nothing is stored before the first year there is.
  return year.success ? { figure, year: year.data } : { text: '' };
}

function wordOf(word: PatternWord, { bureau, year }: Desk): string {
  switch (word) {
    case 'bureau':
      return bureau;
    case 'year':
      return String(year);
    case 'lastYear':
      return String(year - 1);
    case 'nextYear':
      return String(year + 1);
    default:
      return assertNever(word);
  }
}
