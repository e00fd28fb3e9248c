import type { CatalogueEntry } from '../../../shared/domain/catalogueEdits.ts';
import type { IndicatorDraft } from '../../../shared/domain/indicatorDraft.ts';
import type { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';
import type { RememberedName } from '../../../shared/domain/rememberedName.ts';
import { call } from '../../api/call.ts';
import { changeWithUndo } from '../../api/changeWithUndo.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { toDraft } from './panel/draft.ts';

/** Stores an indicator; the notice takes it back to what it was before. Null when it was refused, which is said. */
export async function saveIndicator(
  draft: IndicatorDraft,
  before: CatalogueEntry | null,
  said: string,
): Promise<CatalogueEntry | null> {
  return change(
    () => call('indicators/save', draft),
    said,
    (saved) => (before === null ? restore(saved.indicator.code) : put(before)),
  );
}

/** Drops the clerk's changes of an indicator, or takes one of the bureau's own out of the catalogue. */
export async function restoreIndicator(before: CatalogueEntry, said: string): Promise<boolean> {
  const done = await change(
    async () => {
      await restore(before.indicator.code);
      return true;
    },
    said,
    () => put(before),
  );
  return done === true;
}

export async function addRelation(relation: IndicatorRelation, said: string): Promise<boolean> {
  const done = await change(
    async () => {
      await call('indicators/saveRelation', relation);
      return true;
    },
    said,
    () => call('indicators/removeRelation', relation),
  );
  return done === true;
}

export async function takeRelationAway(relation: IndicatorRelation, said: string): Promise<void> {
  await change(
    () => call('indicators/removeRelation', relation),
    said,
    () => call('indicators/saveRelation', relation),
  );
}

export async function forgetName(bureau: string, remembered: RememberedName, said: string): Promise<void> {
  await change(
    () => call('indicators/forgetName', { bureau, key: remembered.key }),
    said,
    () => call('indicators/rememberName', { bureau, remembered }),
  );
}

async function put(before: CatalogueEntry): Promise<void> {
  if (before.shipped !== null && !before.changed) await restore(before.indicator.code);
  else await call('indicators/save', toDraft(before));
}

async function restore(code: CatalogueEntry['indicator']['code']): Promise<void> {
  await call('indicators/restore', { code });
}

function change<Value>(
  act: () => Promise<Value>,
  said: string,
  undo: (value: Value) => Promise<unknown>,
): Promise<Value | null> {
  return changeWithUndo({ act, said, undo, renew });
}

async function renew(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(queries.indicators),
    queryClient.invalidateQueries({ queryKey: ['figures'] }),
  ]);
}
