import type { HeaderColumn } from './headerColumn.ts';
import { findHeaderRole } from './headerWords.ts';
import { normaliseName } from './normaliseName.ts';
import { toHalfWidth } from '../domain/plainText.ts';
import type { TableLayout } from './tableMapping.ts';
import { splitUnit } from '../domain/units.ts';

/** Between the headers that make up one name: 行政处罚实施数量·其他. */
export const nameJoint = '·';

/**
 * The name of each column of values: its department, or what it counts. The lowest header alone where the catalogue
 * knows it and no other column says the same, else with those above it.
 */
export function nameColumns(
  layout: TableLayout,
  headers: readonly HeaderColumn[],
  isKnown: (name: string) => boolean,
): readonly string[] {
  if (layout === 'indicators-by-departments') return headers.map(({ department }) => department);
  if (layout === 'indicators-by-years' && isOneEachYear(headers)) return headers.map(() => '');
  const leaves = headers.map(({ names }) => normaliseName(names.at(-1) ?? ''));
  return headers.map(({ names }, index) => {
    if (layout !== 'departments-by-indicators') return names.at(-1) ?? '';
    const isAlone = leaves.indexOf(leaves[index] ?? '') === leaves.lastIndexOf(leaves[index] ?? '');
    const parents = names.slice(0, -1).filter((name) => !isShared(name, headers));
    return joinNames(parents, names.at(-1) ?? '', isAlone, isKnown).slice(0, 300);
  });
}

/** A year with two columns needs what each measures. */
function isOneEachYear(headers: readonly HeaderColumn[]): boolean {
  return new Set(headers.map(({ year }) => year)).size === headers.length;
}

/** 警告 alone; 罚款 over 金额 as 罚款金额; 行政处罚·其他 where the catalogue knows no shorter name. */
function joinNames(
  parents: readonly string[],
  leaf: string,
  isAlone: boolean,
  isKnown: (name: string) => boolean,
): string {
  const parent = withoutUnit(parents.at(-1) ?? '');
  if (parent === '') return leaf;
  if (isMeasureWord(leaf)) {
    if (isKnown(parent + leaf)) return parent + leaf;
    if (countsCases.test(withoutUnit(leaf)) && isKnown(parent)) return parent;
  } else if (isAlone && isKnown(leaf)) return leaf;
  return [...parents.map(withoutUnit), leaf].join(nameJoint);
}

/** 件数, 金额: no name without the word above it. */
function isMeasureWord(name: string): boolean {
  return findHeaderRole(name)?.role === 'value';
}

const countsCases = /^(?:件数|宗数|起数|案件数|数量|次数|人数|户数|家数|份数|场次)$/;

/** A word over every column is the table's title. */
function isShared(name: string, headers: readonly HeaderColumn[]): boolean {
  return (
    headers.length > 3 && headers.every(({ names }) => names.length > 1 && names[0] === name) && isTitle(name)
  );
}

function isTitle(name: string): boolean {
  return /(?:情况|统计|数据|表|汇总)$/.test(withoutUnit(name));
}

function withoutUnit(name: string): string {
  return splitUnit(toHalfWidth(name)).rest;
}
