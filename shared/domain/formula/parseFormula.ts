import { ExactDecimal } from '../exactDecimal.ts';
import type { IndicatorCode } from '../indicator.ts';
import { Year } from '../year.ts';
import { longestFormula, mostDecimals } from './formula.ts';
import type { FigureNode, Formula, FormulaFault, FormulaYear, Operator, SumNode } from './formula.ts';
import { findFunction, isLastYear } from './formulaWords.ts';
import type { FunctionName } from './formulaWords.ts';
import { tokenizeFormula } from './tokenizeFormula.ts';
import type { Token } from './tokenizeFormula.ts';

/** The indicator that a code or a name stands for; null when nobody knows it. */
export type FindIndicator = (name: string) => IndicatorCode | null;

/** Reads a formula as people write it (`率(持证人员, 执法人员, 1)`, `a − a@last`), or says what is wrong with it and where. */
export function parseFormula(
  text: string,
  find: FindIndicator,
): { readonly formula: Formula } | { readonly fault: FormulaFault } {
  if (text.trim() === '') return { fault: { code: 'formula-empty', text: '', start: 0, end: 0 } };
  if (text.length > longestFormula)
    return { fault: { code: 'formula-too-long', text: '', start: longestFormula, end: text.length } };
  const tokens = tokenizeFormula(text);
  if ('code' in tokens) return { fault: tokens };
  try {
    return { formula: readWhole({ tokens: partWords(tokens, find), find, at: 0, depth: 0 }) };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    throw error;
  }
}

/** Parts `a-b` at its hyphens where the whole is nobody's name and each piece is somebody's. */
function partWords(tokens: readonly Token[], find: FindIndicator): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !token.text.includes('-') || find(token.text) !== null) return [token];
    const pieces = token.text.split('-');
    const known = pieces.every((piece) => /^\d+(\.\d+)?$/.test(piece) || find(piece) !== null);
    return known ? partAtHyphens(token, pieces) : [token];
  });
}

function partAtHyphens({ start }: Token, pieces: readonly string[]): readonly Token[] {
  const parts: Token[] = [];
  let at = start;
  for (const text of pieces) {
    if (at > start) parts.push({ kind: 'sign', text: '-', start: at - 1, end: at });
    const kind = /^[\d.]+$/.test(text) ? 'number' : 'word';
    parts.push({ kind, text, start: at, end: at + text.length });
    at += text.length + 1;
  }
  return parts;
}

class Faulty extends Error {
  readonly fault: FormulaFault;

  constructor(code: FormulaFault['code'], { text, start, end }: Token) {
    super(code);
    this.fault = { code, text, start, end };
  }
}

const deepest = 30;

/** Where the reading stands; the last token is the end, and nothing reads beyond it. */
interface Cursor {
  readonly tokens: readonly Token[];
  readonly find: FindIndicator;
  at: number;
  depth: number;
}

function readWhole(cursor: Cursor): Formula {
  const formula = readSum(cursor);
  const rest = peek(cursor);
  if (rest.kind !== 'end') throw new Faulty('not-understood', rest);
  return formula;
}

/** Sums of products of signed parts. */
function readSum(cursor: Cursor): Formula {
  return readChain(cursor, ['+', '-'], () => readChain(cursor, ['*', '/'], () => readSigned(cursor)));
}

function readChain(cursor: Cursor, operators: readonly Operator[], readNext: () => Formula): Formula {
  let left = readNext();
  for (;;) {
    const operator = operators.find((sign) => accept(cursor, sign));
    if (operator === undefined) return left;
    left = { kind: 'operation', operator, left, right: readNext() };
  }
}

function readSigned(cursor: Cursor): Formula {
  cursor.depth += 1;
  if (cursor.depth > deepest) throw new Faulty('formula-too-deep', peek(cursor));
  const part: Formula = accept(cursor, '-') ? { kind: 'negative', of: readSigned(cursor) } : readPart(cursor);
  cursor.depth -= 1;
  return part;
}

function readPart(cursor: Cursor): Formula {
  const token = take(cursor);
  if (token.kind === 'number') {
    return { kind: 'number', value: plainNumber(token), percent: accept(cursor, '%') };
  }
  const name = token.kind === 'word' && isSign(cursor, '(') ? findFunction(token.text) : null;
  if (name !== null) return readFunction(cursor, name, token);
  if (token.kind === 'word' || token.kind === 'quoted') return readFigure(cursor, token);
  if (token.kind === 'sign' && token.text === '(') {
    const inner = readSum(cursor);
    close(cursor, token);
    return inner;
  }
  throw new Faulty(token.kind === 'end' ? 'something-missing' : 'not-understood', token);
}

function readFunction(cursor: Cursor, name: FunctionName, word: Token): Formula {
  const bracket = take(cursor);
  const parts = [readSum(cursor)];
  while (accept(cursor, ',')) parts.push(readSum(cursor));
  close(cursor, bracket);
  const end = cursor.tokens[cursor.at - 1]?.end ?? word.end;
  return applyFunction(name, parts, { ...word, end });
}

function readFigure(cursor: Cursor, token: Token): FigureNode {
  const indicator = cursor.find(token.text);
  if (indicator === null) throw new Faulty('unknown-name', token);
  return { kind: 'figure', indicator, year: accept(cursor, '@') ? readYear(cursor) : 'own' };
}

function readYear(cursor: Cursor): FormulaYear {
  const token = take(cursor);
  if (token.kind === 'word' && isLastYear(token.text)) return 'last';
  const year = Year.safeParse(Number(/^(\d{4})年?$/.exec(token.text)?.[1]));
  if (!year.success) throw new Faulty('year-wrong', token);
  return year.data;
}

function close(cursor: Cursor, opened: Token): void {
  if (accept(cursor, ')')) return;
  const next = peek(cursor);
  throw next.kind === 'end' ? new Faulty('bracket-not-closed', opened) : new Faulty('not-understood', next);
}

function peek({ tokens, at }: Cursor): Token {
  return tokens[at] ?? { kind: 'end', text: '', start: 0, end: 0 };
}

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  if (token.kind !== 'end') cursor.at += 1;
  return token;
}

function isSign(cursor: Cursor, sign: string): boolean {
  const { kind, text } = peek(cursor);
  return kind === 'sign' && text === sign;
}

function accept(cursor: Cursor, sign: string): boolean {
  const found = isSign(cursor, sign);
  if (found) cursor.at += 1;
  return found;
}

function applyFunction(name: FunctionName, parts: readonly Formula[], word: Token): Formula {
  const [first, second, third, ...more] = parts;
  if (first === undefined || more.length > 0) throw new Faulty('wrong-number-of-parts', word);
  switch (name) {
    case 'sum':
      if (second !== undefined) throw new Faulty('wrong-number-of-parts', word);
      return { ...oneFigure(first, word), kind: 'sum' };
    case 'rate':
      if (second === undefined) throw new Faulty('wrong-number-of-parts', word);
      return { kind: 'rate', part: first, whole: second, decimals: decimalsOf(third, 2, word) };
    case 'growth':
      if (third !== undefined) throw new Faulty('wrong-number-of-parts', word);
      return { kind: 'growth', of: oneIndicator(first, word), decimals: decimalsOf(second, 1, word) };
    case 'round':
      if (third !== undefined) throw new Faulty('wrong-number-of-parts', word);
      return { kind: 'round', of: first, decimals: decimalsOf(second, 0, word) };
  }
}

function oneFigure(part: Formula, word: Token): FigureNode {
  if (part.kind !== 'figure') throw new Faulty('not-one-indicator', word);
  return part;
}

function oneIndicator(part: Formula, word: Token): FigureNode | SumNode {
  if (part.kind !== 'figure' && part.kind !== 'sum') throw new Faulty('not-one-indicator', word);
  return part;
}

function decimalsOf(part: Formula | undefined, usual: number, word: Token): number {
  if (part === undefined) return usual;
  const decimals = part.kind === 'number' && !part.percent ? Number(part.value) : Number.NaN;
  if (!Number.isInteger(decimals) || decimals > mostDecimals) throw new Faulty('decimals-wrong', word);
  return decimals;
}

/** 007 is 7. */
function plainNumber(token: Token): ExactDecimal {
  const value = ExactDecimal.safeParse(token.text.replace(/^0+(?=\d)/, ''));
  if (!value.success) throw new Faulty('not-understood', token);
  return value.data;
}
