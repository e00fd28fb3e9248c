import { createStore, useStore } from './createStore.ts';

/** A short message at the window's foot; with `undo` it stays 10 seconds, otherwise 5; an error until it is closed. */
interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'hint' | 'error';
  readonly undo?: () => void;
}

export type ShownNotice = Notice & { readonly id: number };

export const notices = createStore<readonly ShownNotice[]>([]);
let lastId = 0;

/** Shows a message, and gives the number by which it can be closed; at most the three newest are seen. */
export function showNotice(notice: Notice): number {
  lastId += 1;
  notices.set([...notices.get(), { ...notice, id: lastId }].slice(-3));
  return lastId;
}

export function closeNotice(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

export function useNotices(): readonly ShownNotice[] {
  return useStore(notices);
}
