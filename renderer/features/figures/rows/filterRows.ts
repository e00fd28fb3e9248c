import type { IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import { pinyinInitials } from '../../../ui/pinyinInitials.ts';
import type { FigureRow } from './figureRow.ts';

export const rowStates = [
  'all',
  'unused',
  'changed',
  'missing',
  'derived',
  'no-value',
  'typed',
  'in-parts',
] as const;
export type RowState = (typeof rowStates)[number];

export interface RowFilter {
  readonly query: string;
  readonly group: IndicatorGroup | null;
  /** '' stands for figures without a department. */
  readonly department: string | null;
  readonly state: RowState;
}

export const noFilter: RowFilter = { query: '', group: null, department: null, state: 'all' };

/** The lines that a filter lets through; `since` is the moment after which a figure counts as changed. */
export function filterRows(
  rows: readonly FigureRow[],
  { query, group, department, state }: RowFilter,
  since: string,
): readonly FigureRow[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      isInState(row, state, since) &&
      (group === null || row.group === group) &&
      (department === null || (row.department ?? '') === department) &&
      words.every((word) => isFoundBy(row, word)),
  );
}

/** How many lines each state has. */
export function countStates(rows: readonly FigureRow[], since: string): Readonly<Record<RowState, number>> {
  const count = (state: RowState): number => rows.filter((row) => isInState(row, state, since)).length;
  return {
    all: count('all'),
    unused: count('unused'),
    changed: count('changed'),
    missing: count('missing'),
    derived: count('derived'),
    'no-value': count('no-value'),
    typed: count('typed'),
    'in-parts': count('in-parts'),
  };
}

/** Gaps are shown only when they are asked for. */
function isInState(row: FigureRow, state: RowState, since: string): boolean {
  if (state === 'missing') return row.missing !== null;
  if (row.missing !== null) return false;
  switch (state) {
    case 'all':
      return true;
    case 'unused':
      return row.figure !== null && row.sentences === 0;
    case 'changed':
      return row.figure !== null && row.figure.storedAt > since;
    case 'derived':
      return row.figure?.source.kind === 'derived';
    case 'no-value':
      return row.figure === null;
    case 'typed':
      return row.figure?.source.kind === 'typed';
    case 'in-parts':
      return row.inParts;
  }
}

const texts = new WeakMap<FigureRow, { readonly text: string; readonly initials: readonly string[] }>();

/** By name, alias, code, department or file, or by the initials of a name; each line's texts are made once. */
function isFoundBy(row: FigureRow, word: string): boolean {
  const known = texts.get(row) ?? searchedTexts(row);
  texts.set(row, known);
  return (
    known.text.includes(word) ||
    (/^[a-z0-9]+$/.test(word) && known.initials.some((initials) => initials.includes(word)))
  );
}

function searchedTexts({ name, indicator, aliases, department, figure }: FigureRow): {
  readonly text: string;
  readonly initials: readonly string[];
} {
  const source = figure?.source;
  const origin = source?.kind === 'cell' ? [source.file, source.sheet] : [];
  const names = [...new Set([name, ...aliases])];
  return {
    text: [...names, indicator, department ?? '', ...origin].join('\n').toLowerCase(),
    initials: names.map(pinyinInitials),
  };
}
