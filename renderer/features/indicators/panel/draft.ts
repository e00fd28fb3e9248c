import type { CatalogueEntry } from '../../../../shared/domain/catalogueEdits.ts';
import type { IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import type { IndicatorDraft } from '../../../../shared/domain/indicatorDraft.ts';

/** What stands in the fields for this indicator. */
export function toDraft({ indicator, hidden }: CatalogueEntry): IndicatorDraft {
  const { code, name, aliases, unit, group, definition = '', sums = null } = indicator;
  return { code, name, aliases, unit, group, definition, sums, hidden };
}

/** Empty fields for a new indicator of the bureau's own. */
export function emptyDraft(group: IndicatorGroup): IndicatorDraft {
  return { code: null, name: '', aliases: [], unit: '', group, definition: '', sums: null, hidden: false };
}

/** A name that is changed stays as an alias, so that workbooks which still use it are understood. */
export function keepFormerName(draft: IndicatorDraft, former: string): IndicatorDraft {
  const isKept = former === '' || former === draft.name || draft.aliases.includes(former);
  return isKept ? draft : { ...draft, aliases: [...draft.aliases, former] };
}

export function sameDraft(left: IndicatorDraft, right: IndicatorDraft): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
