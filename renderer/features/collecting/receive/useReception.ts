import { useEffect, useRef, useState } from 'react';
import type { KitReception } from '../../../../shared/collecting/kitReception.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { StoredBatch } from '../../../../shared/importing/importBatch.ts';
import type { ChosenFile } from '../../../../shared/ipc/contract.ts';
import { call, listen } from '../../../api/call.ts';
import { errorText } from '../../../api/failureText.ts';
import { queries, queryClient } from '../../../api/queries.ts';
import { renewFigures } from '../../../api/renewFigures.ts';
import { showNotice } from '../../../ui/notices.ts';

export interface ReceptionDesk {
  readonly reception: KitReception | null;
  readonly isWorking: boolean;
  readonly bring: (files: readonly ChosenFile[], folder: ChosenFile | null) => void;
  readonly chooseFiles: () => void;
  readonly chooseFolder: () => void;
  readonly leave: (file: number) => void;
  readonly accept: (office: number, accepted: boolean) => void;
  readonly settle: (key: string, side: number | null) => void;
  readonly cancel: () => void;
  readonly store: (said: (stored: StoredBatch) => string, undone: (removed: number) => string) => void;
}

/** Returned workbooks in front of the clerk; failures are shown where she looks. */
export function useReception(desk: Desk): ReceptionDesk {
  const { reception, isWorking, act } = useFollowed();
  const take = (
    files: readonly ChosenFile[],
    folder: ChosenFile | null,
  ): Promise<KitReception | undefined> => {
    const given = { tokens: files.map(({ token }) => token), folder: folder?.token ?? null };
    if (files.length === 0 && folder === null) return Promise.resolve(undefined);
    return reception === null
      ? call('kit/begin', { desk, ...given })
      : call('kit/add', { reception: reception.id, ...given });
  };
  const change = (ask: (id: KitReception['id']) => Promise<KitReception | null>): void => {
    if (reception !== null) act(() => ask(reception.id));
  };
  return {
    reception,
    isWorking,
    bring: (files, folder) => {
      act(() => take(files, folder));
    },
    chooseFiles: () => {
      act(async () => take(await call('figures/chooseWorkbooks', null), null));
    },
    chooseFolder: () => {
      act(async () => take([], await call('kit/chooseFolder', { purpose: 'read' })));
    },
    leave: (file) => {
      change((id) => call('kit/leave', { reception: id, file }));
    },
    accept: (office, accepted) => {
      change((id) => call('kit/accept', { reception: id, office, accepted }));
    },
    settle: (key, side) => {
      change((id) => call('kit/settle', { reception: id, key, side }));
    },
    cancel: () => {
      change((id) => call('kit/cancel', { reception: id }));
    },
    store: (said, undone) => {
      change(async (id) => {
        const stored = await call('kit/store', { reception: id });
        await renew(desk);
        const undo = (): void => void takeBack(desk, stored.importIds, undone);
        showNotice({ tone: 'done', text: said(stored), ...(stored.importIds.length > 0 && { undo }) });
        return null;
      });
    },
  };
}

interface Followed {
  readonly reception: KitReception | null;
  readonly isWorking: boolean;
  /** Shows what `work` answers: a reception, null for none, undefined for the same as before. */
  readonly act: (work: () => Promise<KitReception | null | undefined>) => void;
}

/** The reception in front, looked at again whenever main says that it has changed. */
function useFollowed(): Followed {
  const [reception, setReception] = useState<KitReception | null>(null);
  const [isWorking, setWorking] = useState(false);
  const open = useRef<KitReception['id'] | null>(null);
  useEffect(
    () =>
      listen('kit/progress', ({ reception: id }) => {
        if (open.current !== id) return;
        void call('kit/look', { reception: id }).then(
          (seen) => {
            if (open.current === id) setReception(seen);
          },
          // It ended in the meantime.
          () => undefined,
        );
      }),
    [],
  );
  const run = async (work: Parameters<Followed['act']>[0]): Promise<void> => {
    setWorking(true);
    try {
      const next = await work();
      if (next !== undefined) {
        open.current = next?.id ?? null;
        setReception(next);
      }
    } catch (error) {
      showNotice({ tone: 'error', text: errorText(error) });
    }
    setWorking(false);
  };
  return { reception, isWorking, act: (work) => void run(work) };
}

async function renew(desk: Desk): Promise<void> {
  await Promise.all([renewFigures(), queryClient.invalidateQueries(queries.kit(desk))]);
}

async function takeBack(
  desk: Desk,
  importIds: readonly ImportId[],
  undone: (removed: number) => string,
): Promise<void> {
  try {
    const { removed } = await call('figures/undoImports', { importIds });
    showNotice({ tone: 'done', text: undone(removed) });
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
  }
  await renew(desk);
}
