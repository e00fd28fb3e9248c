import type { Failure } from '../../shared/domain/failure.ts';
import { createStore, useStore } from './createStore.ts';

/** What the top bar says about saving; a screen that saves nothing leaves `idle`. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** `at` is an ISO time. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void };

const store = createStore<SaveState>({ kind: 'idle' });

/** Called by the screen that saves; set `idle` again when it is left. */
export function setSaveState(state: SaveState): void {
  store.set(state);
}

export function useSaveState(): SaveState {
  return useStore(store);
}
