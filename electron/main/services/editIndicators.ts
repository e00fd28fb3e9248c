import type { CatalogueEntry, EditedCatalogue } from '../../../shared/domain/catalogueEdits.ts';
import { findChange } from '../../../shared/domain/editCatalogue.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import type { Indicator, IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { IndicatorDraft } from '../../../shared/domain/indicatorDraft.ts';
import { ownCode } from '../../../shared/importing/matchIndicator.ts';
import { normaliseName } from '../../../shared/importing/normaliseName.ts';
import { deleteIndicatorEdit, putIndicatorEdit } from '../db/queries/indicatorEdits.ts';
import { getEditedCatalogue } from './catalogue.ts';
import type { Workplace } from './workplace.ts';

type Deps = Pick<Workplace, 'resources' | 'db' | 'now'>;

/** Adds an indicator of the bureau's own, or changes one; throws indicator-name-taken, and then stores nothing. */
export async function saveIndicator(deps: Deps, draft: IndicatorDraft): Promise<CatalogueEntry> {
  const before = await getEditedCatalogue(deps);
  const known = before.entries.find(({ indicator }) => indicator.code === draft.code);
  const indicator = toIndicator(draft);
  refuseTakenNames(before, indicator);
  const editedAt = deps.now().toISOString();
  const shipped = known?.shipped ?? null;
  if (shipped === null) putIndicatorEdit(deps.db, { kind: 'own', version: 1, indicator }, editedAt);
  else {
    const change = findChange(shipped, indicator, draft.hidden);
    if (change === null) deleteIndicatorEdit(deps.db, indicator.code);
    else putIndicatorEdit(deps.db, change, editedAt);
  }
  return getEntry(await getEditedCatalogue(deps), indicator.code);
}

/** Makes a shipped indicator as it shipped, and takes one of the bureau's own out of the catalogue; figures stay. */
export function dropIndicatorEdit({ db }: Pick<Workplace, 'db'>, code: IndicatorCode): void {
  deleteIndicatorEdit(db, code);
}

function toIndicator(draft: IndicatorDraft): Indicator {
  return {
    code: draft.code ?? ownCode(normaliseName(draft.name)),
    name: draft.name,
    aliases: withoutRepeats(draft.name, draft.aliases),
    unit: draft.unit,
    group: draft.group,
    ...(draft.definition === '' ? {} : { definition: draft.definition }),
    ...(draft.sums === null ? {} : { sums: draft.sums }),
  };
}

/** Each alias once, and none that says no more than the name. */
function withoutRepeats(name: string, aliases: readonly string[]): readonly string[] {
  const seen = new Set([normaliseName(name)]);
  return aliases.filter((alias) => {
    const key = normaliseName(alias);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function refuseTakenNames({ entries }: EditedCatalogue, indicator: Indicator): void {
  const wanted = new Map([indicator.name, ...indicator.aliases].map((name) => [normaliseName(name), name]));
  for (const { indicator: other } of entries) {
    if (other.code === indicator.code) continue;
    for (const name of [other.name, ...other.aliases]) {
      const taken = wanted.get(normaliseName(name));
      if (taken !== undefined)
        throw new AppError({ code: 'indicator-name-taken', name: taken, other: other.name });
    }
  }
}

function getEntry({ entries }: EditedCatalogue, code: IndicatorCode): CatalogueEntry {
  const entry = entries.find(({ indicator }) => indicator.code === code);
  if (entry === undefined) throw new Error(`no indicator ${code} after saving it`);
  return entry;
}
