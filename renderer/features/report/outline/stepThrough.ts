import type { KeyboardEvent } from 'react';

/** Arrows, Home and End go from row to row of a tree, Left also to the row above, Right to the first below. */
export function stepThrough(tree: HTMLElement | null, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.shiftKey) return;
  const rows = [...(tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
  const place = rows.findIndex((row) => row === event.target);
  const next = place < 0 ? undefined : nextPlace(event.key, rows, place);
  if (next === undefined) return;
  event.preventDefault();
  rows[Math.max(0, Math.min(next, rows.length - 1))]?.focus();
}

function nextPlace(key: string, rows: readonly HTMLElement[], place: number): number | undefined {
  const level = levelOf(rows[place]);
  const parent = rows.findLastIndex((row, index) => index < place && levelOf(row) < level);
  const steps: Readonly<Record<string, number | undefined>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    ArrowLeft: parent < 0 ? undefined : parent,
    ArrowRight: levelOf(rows[place + 1]) > level ? place + 1 : undefined,
    Home: 0,
    End: rows.length - 1,
  };
  return steps[key];
}

function levelOf(row: HTMLElement | undefined): number {
  return Number(row?.getAttribute('aria-level') ?? 0);
}
