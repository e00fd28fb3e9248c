import type { CatalogueEdits, CatalogueEntry, EditedCatalogue, IndicatorEdit } from './catalogueEdits.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorCatalogue } from './indicatorCatalogue.ts';
import { codesOf, relationKey } from './indicatorRelation.ts';

type Change = Extract<IndicatorEdit, { kind: 'changed' }>;

/** The shipped catalogue with the clerk's changes over it; her names win over shipped aliases that say the same. */
export function editCatalogue(shipped: IndicatorCatalogue, edits: CatalogueEdits): EditedCatalogue {
  const changes = new Map<string, Change>();
  const own: Indicator[] = [];
  for (const edit of edits.indicators) {
    if (edit.kind === 'own') own.push(edit.indicator);
    else changes.set(edit.code, edit);
  }
  const claims = new Map(edits.indicators.flatMap(claimedNames));
  const entries = shipped.indicators.map((indicator): CatalogueEntry => {
    const change = changes.get(indicator.code);
    const edited = change === undefined ? indicator : applyChange(indicator, change);
    const aliases = edited.aliases.filter((alias) => (claims.get(alias) ?? edited.code) === edited.code);
    return {
      indicator: aliases.length === edited.aliases.length ? edited : { ...edited, aliases },
      shipped: indicator,
      changed: change !== undefined,
      hidden: change?.hidden ?? false,
    };
  });
  return {
    entries: [
      ...entries,
      ...own.map((indicator) => ({ indicator, shipped: null, changed: false, hidden: false })),
    ],
    relations: editRelations(shipped, edits),
  };
}

/** What the rest of the app works with: nothing hidden, and no relation of anything that is not there. */
export function visibleCatalogue({ entries, relations }: EditedCatalogue): IndicatorCatalogue {
  const indicators = entries.filter(({ hidden }) => !hidden).map(({ indicator }) => indicator);
  const codes = new Set(indicators.map(({ code }) => code));
  return {
    format: 'nianbao-indicators',
    version: 1,
    indicators,
    relations: relations
      .filter(({ relation, removed }) => !removed && codesOf(relation).every((code) => codes.has(code)))
      .map(({ relation }) => relation),
  };
}

/** What makes the shipped indicator into this one; null when nothing does. */
export function findChange(shipped: Indicator, wanted: Indicator, hidden: boolean): Change | null {
  const addedAliases = wanted.aliases.filter((alias) => !shipped.aliases.includes(alias));
  const removedAliases = shipped.aliases.filter((alias) => !wanted.aliases.includes(alias));
  const change: Change = {
    kind: 'changed',
    version: 1,
    code: shipped.code,
    ...(wanted.name === shipped.name ? {} : { name: wanted.name }),
    addedAliases,
    removedAliases,
    ...(wanted.unit === shipped.unit ? {} : { unit: wanted.unit }),
    ...(wanted.group === shipped.group ? {} : { group: wanted.group }),
    ...(wanted.definition === shipped.definition ? {} : { definition: wanted.definition ?? '' }),
    ...(wanted.sums === shipped.sums ? {} : { sums: wanted.sums ?? true }),
    hidden,
  };
  const fields = ['name', 'unit', 'group', 'definition', 'sums'] as const;
  const aliasesDiffer = addedAliases.length + removedAliases.length > 0;
  const differs = hidden || aliasesDiffer || fields.some((field) => field in change);
  return differs ? change : null;
}

function applyChange(shipped: Indicator, change: Change): Indicator {
  const { definition = shipped.definition ?? '', sums = shipped.sums } = change;
  const kept = shipped.aliases.filter((alias) => !change.removedAliases.includes(alias));
  return {
    code: shipped.code,
    name: change.name ?? shipped.name,
    aliases: [...new Set([...kept, ...change.addedAliases])],
    unit: change.unit ?? shipped.unit,
    group: change.group ?? shipped.group,
    ...(definition === '' ? {} : { definition }),
    ...(sums === undefined ? {} : { sums }),
  };
}

function claimedNames(edit: IndicatorEdit): readonly (readonly [string, string])[] {
  if (edit.kind === 'own') {
    const { code, name, aliases } = edit.indicator;
    return [name, ...aliases].map((one) => [one, code]);
  }
  return [...(edit.name === undefined ? [] : [edit.name]), ...edit.addedAliases].map((one) => [
    one,
    edit.code,
  ]);
}

function editRelations(shipped: IndicatorCatalogue, edits: CatalogueEdits): EditedCatalogue['relations'] {
  const removed = new Set(
    edits.relations.filter((one) => one.removed).map(({ relation }) => relationKey(relation)),
  );
  const keys = new Set(shipped.relations.map(relationKey));
  return [
    ...shipped.relations.map((relation) => ({
      relation,
      shipped: true,
      removed: removed.has(relationKey(relation)),
    })),
    ...edits.relations
      .filter((one) => !one.removed && !keys.has(relationKey(one.relation)))
      .map(({ relation }) => ({ relation, shipped: false, removed: false })),
  ];
}
