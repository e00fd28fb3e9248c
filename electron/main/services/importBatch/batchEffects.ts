import type { ReportChanges } from '../../../../shared/document/reportSentence.ts';
import { listEffects } from '../figures/figureUses.ts';
import type { BatchState } from './batchState.ts';
import { reviewOf } from './reviewBatch.ts';

/** The sentences of the bureau's reports that storing the batch would change. */
export async function listBatchEffects(batch: BatchState): Promise<readonly ReportChanges[]> {
  const { items } = await reviewOf(batch);
  const { db, now } = batch.tools.workplace;
  const at = now().toISOString();
  // Their import is not in the store yet, and a sentence does not tell where its numbers come from.
  const source = { kind: 'typed', at } as const;
  const fresh = items.flatMap(({ figure, change }) =>
    change === 'new' || change === 'changed' ? [{ ...figure, source }] : [],
  );
  return listEffects(db, batch.desk.bureau, fresh, at);
}
