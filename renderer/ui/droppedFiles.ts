import type { ChosenFile } from '../../shared/ipc/contract.ts';
import { queueImports } from './importQueue.ts';

type Receiver = (files: readonly ChosenFile[]) => void;

const receivers: Receiver[] = [];

/** Has files that are dropped come to the calling screen and not to the import; returns how to stop. */
export function receiveDrops(receiver: Receiver): () => void {
  receivers.push(receiver);
  return () => {
    const place = receivers.lastIndexOf(receiver);
    if (place >= 0) receivers.splice(place, 1);
  };
}

/** Gives dropped files to the screen that waits for them, else to the import. */
export function bringFiles(files: readonly ChosenFile[]): void {
  if (files.length > 0) (receivers.at(-1) ?? queueImports)(files);
}
