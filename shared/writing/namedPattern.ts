import type { IndicatorCode } from '../domain/indicator.ts';
import { parsePattern, printPattern, type PatternPiece, type PatternWord } from '../domain/patternText.ts';

/** The words that stand for a report's own years and bureau where a person writes a pattern. */
const words: Readonly<Record<PatternWord, string>> = {
  year: '年度',
  lastYear: '上年度',
  nextYear: '下年度',
  bureau: '单位',
};
const lastMark = '上年：';

/** A pattern as a person reads and writes it: {简易程序案件}, {上年：简易程序案件}, {年度}. */
export function toNamedPattern(text: string, nameOf: (code: IndicatorCode) => string | null): string {
  return parsePattern(text)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('word' in piece) return `{${words[piece.word]}}`;
      const name = nameOf(piece.figure) ?? piece.figure;
      return `{${piece.of === 'last' ? lastMark : ''}${name}}`;
    })
    .join('');
}

/** The pattern of what a person wrote, and the names in it that stand for nothing; these stay as they are written. */
export function fromNamedPattern(
  named: string,
  codeOf: (name: string) => IndicatorCode | null,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const text = named.replaceAll(/\{([^{}]*)\}/gu, (part, inside: string) => {
    const piece = toPiece(inside.trim(), codeOf);
    if (piece === null) unknown.push(inside);
    return piece === null ? part : printPattern([piece]);
  });
  return { text, unknown };
}

function toPiece(inside: string, codeOf: (name: string) => IndicatorCode | null): PatternPiece | null {
  const [own] = parsePattern(`{${inside}}`);
  if (own !== undefined && 'word' in own) return own;
  for (const word of ['year', 'lastYear', 'nextYear', 'bureau'] as const) {
    if (words[word] === inside) return { word };
  }
  const isLast = /^上年[：:]/u.test(inside);
  const figure = codeOf(isLast ? inside.slice(lastMark.length) : inside);
  return figure === null ? null : { figure, of: isLast ? 'last' : 'own' };
}
