import { sameNumber } from '../domain/exactDecimal.ts';
import type { ExactDecimal } from '../domain/exactDecimal.ts';
import { normaliseName } from '../importing/normaliseName.ts';
import { withoutSpaces } from '../domain/plainText.ts';
import { readNumber } from '../importing/readNumber.ts';
import { toUnit } from '../domain/units.ts';
import type { KitRowRead } from '../importing/kit/readKitRow.ts';
import { inputRule } from './inputRule.ts';
import type { KitRow } from './kit.ts';
import type { KitProblemCode } from './kitProblem.ts';
import { lastText } from './kitWorkbook.ts';

/** One doubt about a row, before it is given its place. */
export type Doubt = Readonly<{ code: KitProblemCode; blocking: boolean; found: string; sent: string }>;

/** What stands in the row against what was sent: a changed unit or another row's name keeps the value out. */
export function checkRow(read: KitRowRead, sent: KitRow, others: readonly KitRow[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (read.name !== null && !isSameText(read.name, sent.name)) {
    const now = normaliseName(read.name);
    const isAnothers = others.some(
      ({ name, indicator }) => indicator !== sent.indicator && normaliseName(name) === now,
    );
    const code = isAnothers ? 'row-mixed-up' : 'name-changed';
    doubts.push({ code, blocking: isAnothers, found: oneLine(read.name), sent: sent.name });
  }
  if (read.unit !== null && read.unit !== toUnit(sent.unit)) {
    doubts.push({ code: 'unit-changed', blocking: true, found: read.unit, sent: sent.unit });
  }
  if (read.last !== null && !isSameLast(read.last, sent)) {
    doubts.push({
      code: 'last-changed',
      blocking: false,
      found: oneLine(read.last),
      sent: lastText(sent.last),
    });
  }
  return doubts;
}

/** What is wrong with the value itself, or odd about it. */
export function checkAnswer({ answer, qualifierText }: KitRowRead, sent: KitRow): readonly Doubt[] {
  switch (answer.kind) {
    case 'none':
      return [{ code: 'answer-missing', blocking: false, found: '', sent: '' }];
    case 'refused':
      return isKitCode(answer.code)
        ? [{ code: answer.code, blocking: true, found: oneLine(answer.text), sent: '' }]
        : [{ code: 'value-not-a-number', blocking: true, found: oneLine(answer.text), sent: '' }];
    case 'other-unit':
      return [{ code: 'value-in-other-unit', blocking: true, found: oneLine(answer.text), sent: sent.unit }];
    case 'value':
      return [...checkValue(answer.value, sent), ...checkQualifier(answer.qualifier, qualifierText)];
  }
}

type RefusalCode = Extract<
  KitProblemCode,
  `value-is-${string}` | 'value-not-a-number' | 'formula-without-value'
>;

function isKitCode(code: string): code is RefusalCode {
  return /^(value-is-.*|formula-without-value)$/.test(code);
}

function checkValue(value: ExactDecimal, sent: KitRow): readonly Doubt[] {
  const rule = inputRule(sent.unit);
  const doubt = (code: KitProblemCode, blocking: boolean): readonly Doubt[] => [
    { code, blocking, found: value, sent: sent.last === null ? '' : sent.last.value },
  ];
  if (value.startsWith('-') && rule !== 'decimal') return doubt('value-negative', true);
  if (rule === 'whole' && /\.\d*[1-9]/.test(value)) return doubt('value-not-whole', true);
  if (rule !== 'percent') return [];
  if (Number(value) > 100) return doubt('rate-over-hundred', false);
  // 98.5% is kept as 0.985 where the cell forbids another format; a real rate below one is rare.
  const isSmall = (rate: string): boolean => Number(rate) > 0 && Number(rate) < 1;
  if (isSmall(value)) return doubt('rate-may-be-fraction', sent.last === null || !isSmall(sent.last.value));
  return Number(value) === 1 ? doubt('rate-may-be-fraction', false) : [];
}

function checkQualifier(taken: string | null, written: string): readonly Doubt[] {
  if (written === '' || written === '-' || written === '—' || written === '无' || written === taken)
    return [];
  return taken === null
    ? [{ code: 'qualifier-unknown', blocking: false, found: written, sent: '' }]
    : [{ code: 'qualifier-twice', blocking: false, found: written, sent: taken }];
}

function isSameLast(now: string, sent: KitRow): boolean {
  const then = lastText(sent.last);
  if (isSameText(now, then)) return true;
  const number = readNumber(now);
  return sent.last !== null && !('refused' in number) && sameNumber(number.value, sent.last.value);
}

function isSameText(one: string, other: string): boolean {
  return withoutSpaces(one.normalize('NFKC')) === withoutSpaces(other.normalize('NFKC'));
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
