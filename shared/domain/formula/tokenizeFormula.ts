import type { FormulaFault } from './formula.ts';

export type Token = Readonly<{
  kind: 'number' | 'word' | 'quoted' | 'sign' | 'end';
  /** A sign in its plain form (+ - * / ( ) , @ %), a name without its quotes. */
  text: string;
  start: number;
  end: number;
}>;

/** The words and signs of a formula, ended by an `end`; full-width signs and × ÷ − mean the same as plain ones. */
export function tokenizeFormula(text: string): readonly Token[] | FormulaFault {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = readToken(text, at);
    if (token === null) {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      return { code: 'not-understood', text: sign, start: at, end: at + sign.length };
    }
    if (token !== 'blank') tokens.push(token);
    at = token === 'blank' ? at + 1 : token.end;
  }
  return [...tokens, { kind: 'end', text: '', start: text.length, end: text.length }];
}

const quoted = /[[【「“]([^[\]【】「」“”]+)[\]】」”]/uy;
const number = /\d+(?:\.\d+)?(?![\p{L}\p{N}._])/uy;
/** A hyphen inside belongs to the word, as codes have it; the parser parts words that nobody knows. */
const word = /[\p{L}\p{N}_](?:[\p{L}\p{N}._·]|-(?=[\p{L}\p{N}]))*/uy;

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '＋': '+',
  '-': '-',
  '－': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '＊': '*',
  '×': '*',
  '/': '/',
  '／': '/',
  '÷': '/',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  ',': ',',
  '，': ',',
  '、': ',',
  '@': '@',
  '＠': '@',
  '%': '%',
  '％': '%',
};

function readToken(text: string, start: number): Token | 'blank' | null {
  if (/\s/u.test(text.charAt(start))) return 'blank';
  const name = matchAt(quoted, text, start);
  if (name !== null) return { kind: 'quoted', text: (name[1] ?? '').trim(), ...span(name, start) };
  const digits = matchAt(number, text, start);
  if (digits !== null) return { kind: 'number', text: digits[0], ...span(digits, start) };
  const letters = matchAt(word, text, start);
  if (letters !== null) return { kind: 'word', text: letters[0], ...span(letters, start) };
  const sign = signs[text.charAt(start)];
  return sign === undefined ? null : { kind: 'sign', text: sign, start, end: start + 1 };
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function span(match: RegExpExecArray, start: number): { start: number; end: number } {
  return { start, end: start + match[0].length };
}
