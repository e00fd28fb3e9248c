import type { RawCell } from '../../../shared/importing/rawSheet.ts';
import { isDateFormat } from './isDateFormat.ts';
import { dateText, numberText } from './numberText.ts';

/** What a cell says, wherever it stands. */
export type CellContent = Readonly<Pick<RawCell, 'kind' | 'text' | 'percent'>>;

export type NumberFormat = Readonly<{ code: string; isDate: boolean; isPercent: boolean }>;

export const uncomputed: CellContent = { kind: 'formula-without-value', text: '', percent: false };

/** Text with its line ends as \n; null for blanks. */
export function textContent(typed: string): CellContent | null {
  const text = typed.includes('\r') ? typed.replace(/\r\n?/g, '\n') : typed;
  return text.trim() === '' ? null : { kind: 'text', text, percent: false };
}

export function booleanContent(value: boolean): CellContent {
  return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', percent: false };
}

/** A number, or the day that its format shows it as. */
export function numberContent(value: number, format: NumberFormat, date1904: boolean): CellContent {
  if (!Number.isFinite(value)) return errorContent(undefined);
  if (format.isDate) return { kind: 'date', text: dateText(value, date1904), percent: false };
  return { kind: 'number', text: numberText(value, format.code), percent: format.isPercent };
}

/** An error by its name, such as #DIV/0!. */
export function errorContent(name: string | undefined): CellContent {
  return { kind: 'error', text: name ?? '#VALUE!', percent: false };
}

/** Reads codes such as 0.00% or yyyy"年"m"月", each only once. */
export function numberFormats(): (code: string) => NumberFormat {
  const known = new Map<string, NumberFormat>();
  return (code) => {
    const format = known.get(code) ?? { code, isDate: isDateFormat(code), isPercent: isPercent(code) };
    known.set(code, format);
    return format;
  };
}

function isPercent(code: string): boolean {
  return code.replace(/"[^"]*"|\\./g, '').includes('%');
}
