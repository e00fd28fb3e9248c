import { useState, type KeyboardEvent } from 'react';

interface ActiveEntry {
  /** The place of the entry in hand, from 0. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One entry of a list is in hand: arrows go to the next, and a digit chooses something of it. */
export function useActiveEntry<Item>(
  list: { readonly total: number | null; readonly get: (index: number) => Item | undefined },
  /** Answers false for a digit that means nothing. */
  choose: (item: Item, digit: number) => boolean,
): ActiveEntry {
  const [active, setActive] = useState(0);
  const isDone = (key: string): boolean => {
    const item = list.get(active);
    if (item === undefined) return false;
    if (/^\d$/.test(key)) return choose(item, Number(key));
    const next = active + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);
    if (next === active || next < 0 || next >= (list.total ?? 0)) return false;
    setActive(next);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey) return;
    if (isDone(event.key)) event.preventDefault();
  };
  return { active, setActive, onKeyDown };
}
