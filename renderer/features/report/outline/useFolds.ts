import { useMemo } from 'react';
import type { ReportId } from '../../../../shared/domain/identity.ts';
import { createStore, useStore, type Store } from '../../../ui/createStore.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { SectionKey } from '../blocks/sections.ts';

/** What stands below a row of the outline: nothing, or headings that are shown or folded away. */
export type Fold = 'none' | 'open' | 'folded';

export interface ShownEntry {
  readonly entry: OutlineEntry;
  readonly fold: Fold;
}

export interface Folds {
  /** The entries that no fold hides. */
  readonly shown: readonly ShownEntry[];
  readonly fold: (key: SectionKey, fold: Exclude<Fold, 'none'>) => void;
  readonly foldAll: (fold: Exclude<Fold, 'none'>) => void;
}

type Choices = ReadonlyMap<SectionKey, Exclude<Fold, 'none'>>;

/** Kept until the window closes, for each report. */
const kept = new Map<ReportId, Store<Choices>>();

/** Sections are open and what is below them folded, until somebody says otherwise. */
export function useFolds(report: ReportId, entries: readonly OutlineEntry[]): Folds {
  const store = storeOf(report);
  const choices = useStore(store);
  const fold = useMemo<Folds['fold']>(
    () => (key, to) => {
      store.set(new Map(store.get()).set(key, to));
    },
    [store],
  );
  return {
    shown: unfolded(entries, choices),
    fold,
    foldAll(to) {
      store.set(new Map(entries.map(({ key }) => [key, to])));
    },
  };
}

function storeOf(report: ReportId): Store<Choices> {
  const store = kept.get(report) ?? createStore<Choices>(new Map());
  kept.set(report, store);
  return store;
}

/** The entries whose headings above are all open. */
export function unfolded(entries: readonly OutlineEntry[], choices: Choices): readonly ShownEntry[] {
  const shownInside = new Map<SectionKey, boolean>();
  return entries.flatMap((entry) => {
    const isOpen = (choices.get(entry.key) ?? (entry.level === 1 ? 'open' : 'folded')) === 'open';
    const isShown = entry.parent === null || shownInside.get(entry.parent) === true;
    shownInside.set(entry.key, isShown && isOpen);
    if (!isShown) return [];
    return [{ entry, fold: entry.hasChildren ? (isOpen ? 'open' : 'folded') : 'none' }];
  });
}
