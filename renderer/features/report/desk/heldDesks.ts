import type { ReportId } from '../../../../shared/domain/identity.ts';
import { call } from '../../../api/call.ts';
import { beforeClosing } from '../../../api/closing.ts';
import { queries, queryClient } from '../../../api/queries.ts';
import { setSaveState, type SaveState } from '../../../ui/saveState.ts';
import { openDesk, type ReportDesk } from './reportDesk.ts';

interface Held {
  readonly desk: ReportDesk;
  readonly stop: () => void;
}

const held = new Map<ReportId, Held>();
const onScreen = new Set<ReportDesk>();

/** The report's desk: the one that still holds unsaved words, else a new one from what is stored. */
export async function takeDesk(id: ReportId): Promise<ReportDesk> {
  const before = held.get(id);
  if (before !== undefined) return before.desk;
  const opened = await call('reports/open', { id });
  return openDesk({ opened, save: (input) => call('reports/save', input), later });
}

/** The desk is in front: the top bar tells how it saves, and the window does not close before it has. */
export function enterDesk(desk: ReportDesk): void {
  onScreen.add(desk);
  const { id } = desk.get().report;
  if (held.get(id)?.desk !== desk) {
    const stopClosing = beforeClosing(desk.flush);
    const stopListening = desk.subscribe(() => {
      follow(desk);
    });
    const stop = (): void => {
      stopClosing();
      stopListening();
      desk.close();
    };
    held.set(id, { desk, stop });
  }
  follow(desk);
}

/** The screen is left: all words are saved first; a desk that cannot save is kept with them and goes on trying. */
export function leaveDesk(desk: ReportDesk): void {
  onScreen.delete(desk);
  desk.flush().then(
    () => {
      if (!onScreen.has(desk)) releaseDesk(desk);
    },
    () => {
      // The top bar says so, and the words are there when the report is opened again.
    },
  );
}

/** Lets a desk go with all that it has not saved. */
export function releaseDesk(desk: ReportDesk): void {
  const { id } = desk.get().report;
  const holding = held.get(id);
  if (holding?.desk !== desk) return;
  holding.stop();
  held.delete(id);
  setSaveState({ kind: 'idle' });
  void queryClient.invalidateQueries(queries.reports);
}

function follow(desk: ReportDesk): void {
  const { saving } = desk.get();
  if (!onScreen.has(desk) && saving.kind === 'saved') releaseDesk(desk);
  else if (onScreen.has(desk) || onScreen.size === 0) setSaveState(toSaveState(desk));
}

function toSaveState(desk: ReportDesk): SaveState {
  const { saving } = desk.get();
  if (saving.kind !== 'failed' && saving.kind !== 'stopped') return saving;
  const retry = (): void => {
    desk.flush().catch(() => {
      // The state says that it failed again.
    });
  };
  return { kind: 'failed', failure: saving.failure, retry };
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
