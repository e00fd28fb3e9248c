import type { BatchId } from '../../../../shared/importing/importBatch.ts';

/** Passes on that a batch has changed, at once and then at most every `milliseconds`; the last change is always told. */
export function announceChanges(
  tell: (batch: BatchId) => void,
  milliseconds = 100,
): (batch: BatchId) => void {
  const waiting = new Map<BatchId, { again: boolean }>();
  const announce = (batch: BatchId): void => {
    const pause = waiting.get(batch);
    if (pause !== undefined) {
      pause.again = true;
      return;
    }
    tell(batch);
    const begun = { again: false };
    waiting.set(batch, begun);
    setTimeout(() => {
      waiting.delete(batch);
      if (begun.again) announce(batch);
    }, milliseconds);
  };
  return announce;
}
