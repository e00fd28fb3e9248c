import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { KitWritten } from '../../../../shared/collecting/kitWritten.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ChosenFile } from '../../../../shared/ipc/contract.ts';
import { call, listen } from '../../../api/call.ts';
import { queries, queryClient } from '../../../api/queries.ts';

/** What was written into which folder. */
export interface HandedOut {
  readonly folder: ChosenFile;
  readonly written: KitWritten;
}

export interface HandOut {
  readonly done: HandedOut | null;
  readonly error: unknown;
  readonly isWorking: boolean;
  /** How many workbooks are written, while they are. */
  readonly progress: Readonly<{ done: number; total: number }> | null;
  /** Asks for a folder and writes into it. */
  readonly begin: () => void;
  /** Writes into the same folder, over what stands there. */
  readonly replace: () => void;
}

export function useHandOut(desk: Desk): HandOut {
  const [progress, setProgress] = useState<HandOut['progress']>(null);
  useEffect(() => listen('kit/writing', setProgress), []);
  const [done, setDone] = useState<HandedOut | null>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (again: ChosenFile | null): Promise<HandedOut | null> => {
      const folder = again ?? (await call('kit/chooseFolder', { purpose: 'write' }));
      if (folder === null) return done;
      const written = await call('kit/write', { desk, folder: folder.token, replace: again !== null });
      return { folder, written };
    },
    onSuccess: setDone,
    onSettled: async () => {
      setProgress(null);
      await queryClient.invalidateQueries(queries.kit(desk));
    },
  });
  return {
    done,
    error,
    isWorking: isPending,
    progress,
    begin: () => {
      if (!isPending) mutate(null);
    },
    replace: () => {
      if (done !== null && !isPending) mutate(done.folder);
    },
  };
}
