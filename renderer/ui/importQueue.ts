import type { ChosenFile } from '../../shared/ipc/contract.ts';
import { createStore, useStore } from './createStore.ts';

export const importQueue = createStore<readonly ChosenFile[]>([]);

/** Has workbooks reviewed one after another, in front of whatever screen is open. */
export function queueImports(files: readonly ChosenFile[]): void {
  importQueue.set([...importQueue.get(), ...files]);
}

/** Ends the review of the file in front; the next one follows. */
export function endImport(): void {
  importQueue.set(importQueue.get().slice(1));
}

export function useImportQueue(): readonly ChosenFile[] {
  return useStore(importQueue);
}
