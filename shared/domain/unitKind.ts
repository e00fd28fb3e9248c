/** What a unit counts. */
export type UnitKind = 'money' | 'rate' | 'attendance' | 'people' | 'count';

/** Bureaus count the same cases in 件, 起 and 宗, so these are one kind; null for no unit. */
export function unitKind(unit: string): UnitKind | null {
  if (unit === '') return null;
  if (unit.endsWith('元')) return 'money';
  if (/[%‰]|百分点/.test(unit)) return 'rate';
  if (unit.endsWith('人次')) return 'attendance';
  return /[人名]$/.test(unit) ? 'people' : 'count';
}
