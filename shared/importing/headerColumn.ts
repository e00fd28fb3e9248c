import type { Year } from '../domain/year.ts';
import { looksLikeDepartment, sumKind } from './departmentWords.ts';
import { findExactWord, findHeaderWord, isListHeader, isSkippedHeader, tidy } from './headerWords.ts';
import type { HeaderRole } from './headerWords.ts';
import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { isKnownUnit, splitUnit, toUnit } from '../domain/units.ts';
import { isPartOfYear, readYearWord } from './yearWords.ts';

/** What the header of one column says. */
export type HeaderColumn = Readonly<{
  column: number;
  /**
   * `named` says what is counted, `sum` stands for all columns beside it, `part` is a part of a year, `skipped` is never read, `list` belongs to
   * a list of single cases or people, `blank` says nothing.
   */
  role: HeaderRole | 'named' | 'sum' | 'part' | 'skipped' | 'list' | 'blank';
  /** Of a word that has a role: the lower, the better. */
  rank: number;
  /** The headers that say what is counted, the outermost first. */
  names: readonly string[];
  /** The department that the header names; empty for none. */
  department: string;
  /** The year that it names; null for none or the asked one. */
  year: Year | null;
  /** The unit in brackets, or in a row of units; empty for none. */
  unit: string;
  /** True below 其中. */
  isPart: boolean;
  /** The words as they stand, the lowest last. */
  text: string;
}>;

export type HeaderContext = Readonly<{
  year: Year;
  /** True for a name that the catalogue knows, or knows one like it. */
  isKnown: (name: string) => boolean;
  /** True for the very name of an indicator; as `isKnown` where it is left out. */
  isNamed?: (name: string) => boolean;
}>;

/** Reads the words that stand over one column, the outermost first. */
export function describeHeader(
  column: number,
  path: readonly string[],
  context: HeaderContext,
): HeaderColumn {
  const seen: Draft = {
    role: 'blank',
    rank: 0,
    names: [],
    department: '',
    year: null,
    unit: '',
    isPart: false,
  };
  for (const text of path) addWord(seen, text, context);
  const text = path.at(-1) ?? '';
  const { role, rank, names, department, year, isPart } = seen;
  return { column, role, rank, names, department, year, isPart, unit: seen.unit || unitInWord(text), text };
}

/** 件数 says 件, 参训人次 says 人次. */
function unitInWord(text: string): string {
  const word = withoutSpaces(text);
  return /(?:^|[^人])人次$/.test(word) ? '人次' : (/^(件|次|人|户|家|宗|起|份)数$/.exec(word)?.[1] ?? '');
}

type Draft = {
  role: HeaderColumn['role'];
  rank: number;
  names: readonly string[];
  department: string;
  year: Year | null;
  unit: string;
  isPart: boolean;
};

/** The lowest word decides; what stands above it adds names, a year, a department, a unit. */
function addWord(draft: Draft, text: string, context: HeaderContext): void {
  const { rest, unit } = splitUnit(withoutSpaces(toHalfWidth(text)));
  if (unit !== '') draft.unit = unit;
  const whole = toUnit(text);
  if (draft.role !== 'blank' && isKnownUnit(whole)) {
    draft.unit = whole;
    return;
  }
  if (rest === '' || /^\d{1,3}$/.test(rest)) return;
  if (context.isKnown(text)) {
    addName(draft, text);
    return;
  }
  const dated = readYearWord(rest, context.year);
  if (dated === null) addPlainWord(draft, rest, text);
  else if (dated.part) {
    draft.role = 'part';
    draft.year = dated.year;
  } else {
    draft.year = dated.year;
    if (dated.rest === '') setRole(draft, 'value', 1);
    else addPlainWord(draft, dated.rest, dated.rest);
  }
}

function addPlainWord(draft: Draft, word: string, text: string): void {
  const exact = findExactWord(tidy(word));
  if (isListHeader(word)) draft.role = 'list';
  else if (exact !== null) addRole(draft, exact.role, exact.rank, text);
  else if (isSkippedHeader(word) || isPartOfYear(word)) draft.role = 'skipped';
  else if (sumKind(word) !== null) setRole(draft, 'sum', 1);
  else {
    const known = findHeaderWord(word);
    if (known !== null) addRole(draft, known.role, known.rank, text);
    else if (looksLikeDepartment(word)) {
      draft.department = text.replace(/\s+/g, '');
      setRole(draft, 'value', 1);
    } else addName(draft, text);
  }
}

function addRole(draft: Draft, role: HeaderRole, rank: number, text: string): void {
  // 简易程序 over 件数 and 金额: both words are needed.
  if (role === 'value' && rank >= measureRank) {
    draft.names = [...draft.names, text];
    if (draft.names.length > 1) draft.role = 'named';
    else {
      draft.role = 'value';
      draft.rank = rank;
    }
    return;
  }
  setRole(draft, role, rank);
}

/** From this rank on a word of a value says what is measured: 件数, 金额. */
export const measureRank = 6;

function setRole(draft: Draft, role: HeaderColumn['role'], rank: number): void {
  const named = draft.names.length > 0 && (role === 'value' || role === 'sum');
  draft.role = named ? 'named' : role;
  draft.rank = rank;
}

/** 其中 over some columns says that they are parts of the one before: they are counted in its unit. */
const among = /^其中[:：]?$/;

function addName(draft: Draft, text: string): void {
  if (among.test(text)) {
    draft.isPart = true;
    return;
  }
  draft.names = [...draft.names, text];
  draft.role = 'named';
}
