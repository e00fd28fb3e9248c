import type { CatalogueEntry } from '../../../../shared/domain/catalogueEdits.ts';
import { IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { pinyinInitials } from '../../../ui/pinyinInitials.ts';

/** One line of the list: the head of a group, or an indicator with the alias by which the search found it. */
export type ListRow =
  | { readonly kind: 'group'; readonly group: IndicatorGroup; readonly count: number }
  | { readonly kind: 'entry'; readonly entry: CatalogueEntry; readonly alias: string | null };

/** The indicators that match every word of the query by name, alias, code or initials, below the heads of their groups. */
export function listRows(
  entries: readonly CatalogueEntry[],
  query: string,
  group: IndicatorGroup | null,
): readonly ListRow[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = entries.flatMap((entry): readonly (ListRow & { kind: 'entry' })[] => {
    if (group !== null && entry.indicator.group !== group) return [];
    const alias = findBy(entry, words);
    return alias === undefined ? [] : [{ kind: 'entry', entry, alias }];
  });
  return IndicatorGroup.options.flatMap((one): readonly ListRow[] => {
    const rows = found.filter(({ entry }) => entry.indicator.group === one);
    return rows.length === 0 ? [] : [{ kind: 'group', group: one, count: rows.length }, ...rows];
  });
}

/** Undefined where a word is found nowhere; an alias where the name alone does not say why. */
function findBy({ indicator }: CatalogueEntry, words: readonly string[]): string | null | undefined {
  const { name, code, aliases } = indicator;
  if (words.every((word) => isIn(name, word) || code.includes(word))) return null;
  return aliases.find((alias) => words.every((word) => isIn(alias, word) || isIn(name, word)));
}

function isIn(name: string, word: string): boolean {
  return name.toLowerCase().includes(word) || (/^[a-z0-9]+$/.test(word) && initialsOf(name).includes(word));
}

const known = new Map<string, string>();

function initialsOf(name: string): string {
  const initials = known.get(name) ?? pinyinInitials(name);
  known.set(name, initials);
  return initials;
}

/** The indicator so many entries on from the one that is shown, not beyond the ends. */
export function nextEntry(
  rows: readonly ListRow[],
  shown: IndicatorCode | null,
  step: number,
): IndicatorCode | null {
  const codes = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry.indicator.code] : []));
  const at = codes.findIndex((code) => code === shown);
  const from = at < 0 && step < 0 ? codes.length : at;
  return codes[Math.max(0, Math.min(codes.length - 1, from + step))] ?? null;
}
