import type { Desk } from '../../../../shared/domain/desk.ts';
import type { FigureEvent } from '../../../../shared/domain/figureEvent.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { listHistory } from '../../db/queries/figureHistory.ts';
import type { HistoryEntry } from '../../db/queries/figureHistory.ts';
import type { ReadableDb } from '../../db/openStore.ts';

/** All values that a desk ever had for one indicator, of the bureau and its departments, the newest first. */
export function listFigureEvents(
  db: ReadableDb,
  desk: Desk,
  indicator: IndicatorCode,
): readonly FigureEvent[] {
  const entries = listHistory(db, desk, indicator);
  return entries
    .map((entry) => ({ id: entry.id, figure: entry.figure, end: endOf(entry, entries) }))
    .toReversed();
}

function endOf(
  { id, figure, replacedAt, undoneAt }: HistoryEntry,
  entries: readonly HistoryEntry[],
): FigureEvent['end'] {
  if (replacedAt === null) return { kind: 'in-force' };
  const isReplaced = entries.some(
    (other) =>
      other.id > id && other.figure.department === figure.department && other.figure.storedAt === replacedAt,
  );
  if (isReplaced) return { kind: 'replaced', at: replacedAt };
  if (undoneAt === replacedAt) return { kind: 'taken-back', at: replacedAt };
  return { kind: figure.source.kind === 'derived' ? 'inputs-gone' : 'removed', at: replacedAt };
}
