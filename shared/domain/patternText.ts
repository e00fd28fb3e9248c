import { IndicatorCode } from './indicator.ts';

/** A piece of a sentence pattern: words, a place for a figure, or a word that every report fills in for itself. */
export type PatternPiece =
  | Readonly<{ text: string }>
  | Readonly<{ figure: IndicatorCode; of: 'own' | 'last' }>
  | Readonly<{ word: PatternWord }>;

export const patternWords = ['year', 'lastYear', 'nextYear', 'bureau'] as const;
export type PatternWord = (typeof patternWords)[number];

const lastMark = ':last';

/**
 * The pieces of a text such as `{year}年办理案件{enforcement.simple-cases}`; with `:last` behind the code it is the
 * figure of the year before. What stands in braces and is neither a word nor a code stays text.
 */
export function parsePattern(text: string): readonly PatternPiece[] {
  return text
    .split(/(\{[^{}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') && part.endsWith('}') ? toPlace(part) : { text: part }));
}

/** The text that the pieces were read from. */
export function printPattern(pieces: readonly PatternPiece[]): string {
  return pieces.map(printPiece).join('');
}

function toPlace(part: string): PatternPiece {
  const inside = part.slice(1, -1);
  const word = patternWords.find((each) => each === inside);
  if (word !== undefined) return { word };
  const isLast = inside.endsWith(lastMark);
  const code = IndicatorCode.safeParse(isLast ? inside.slice(0, -lastMark.length) : inside);
  // Every code has a dot between its group, or `own`, and its name; other words in braces are somebody's text.
  return code.success && code.data.includes('.')
    ? { figure: code.data, of: isLast ? 'last' : 'own' }
    : { text: part };
}

function printPiece(piece: PatternPiece): string {
  if ('text' in piece) return piece.text;
  if ('word' in piece) return `{${piece.word}}`;
  return `{${piece.figure}${piece.of === 'last' ? lastMark : ''}}`;
}
