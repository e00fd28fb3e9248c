import type { BatchId, ImportConflict } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';

const perPage = 500;

/** All conflicts of a batch. */
export async function listConflicts(batch: BatchId): Promise<readonly ImportConflict[]> {
  const found: ImportConflict[] = [];
  for (;;) {
    const { total, conflicts } = await call('imports/conflicts', {
      batch,
      from: found.length,
      count: perPage,
    });
    found.push(...conflicts);
    if (found.length >= total || conflicts.length === 0) return found;
  }
}
