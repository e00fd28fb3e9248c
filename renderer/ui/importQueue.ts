import type { ChosenFile } from '../../shared/ipc/contract.ts';
import { createStore, useStore } from './createStore.ts';

export const importQueue = createStore<readonly ChosenFile[]>([]);

/** Brings workbooks to the review, which opens in front of whatever screen is there; more may come while it is open. */
export function queueImports(files: readonly ChosenFile[]): void {
  if (files.length > 0) importQueue.set([...importQueue.get(), ...files]);
}

/** Ends the review of all that was brought. */
export function endImport(): void {
  importQueue.set([]);
}

export function useImportQueue(): readonly ChosenFile[] {
  return useStore(importQueue);
}
