import type { KeyboardEvent } from 'react';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { RowParts } from './rowParts.ts';
import type { ShownEntry } from './useFolds.ts';

export interface RowState {
  readonly shown: ShownEntry;
  /** Null where nothing may be changed. */
  readonly heading: BlockId | null;
  readonly readOnly: boolean;
  readonly rename: () => void;
  readonly openMenu: () => void;
  readonly focusAbove: () => void;
  readonly parts: RowParts;
}

/** What a key does on a row of the outline; false where it means nothing there. */
export function rowKey(event: KeyboardEvent, state: RowState): boolean {
  const key = [
    ...(event.ctrlKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    event.key,
  ].join('+');
  return readingKey(key, state) || (state.heading !== null && editingKey(key, state, state.heading));
}

function readingKey(key: string, { shown: { entry, fold }, readOnly, parts }: RowState): boolean {
  if (key === 'Enter' || key === ' ') parts.onOpen(entry);
  else if (key === 'Ctrl+Enter' && !readOnly) parts.onDone(entry.key);
  else if (key === 'ArrowRight' && fold === 'folded') parts.fold(entry.key, 'open');
  else if (key === 'ArrowLeft' && fold === 'open') parts.fold(entry.key, 'folded');
  else return false;
  return true;
}

function editingKey(
  key: string,
  { shown: { entry }, rename, openMenu, focusAbove, parts }: RowState,
  heading: BlockId,
): boolean {
  const moving: Readonly<Record<string, () => void>> = {
    'Alt+ArrowUp': () => {
      parts.onMove(heading, 'up');
    },
    'Alt+ArrowDown': () => {
      parts.onMove(heading, 'down');
    },
    'Alt+Shift+ArrowLeft': () => {
      parts.onShift(heading, -1);
    },
    'Alt+Shift+ArrowRight': () => {
      parts.onShift(heading, 1);
    },
  };
  const move = moving[key];
  if (move !== undefined) {
    parts.onKeyMove(entry);
    move();
  } else if (key === 'F2') rename();
  else if (key === 'Delete') {
    // The row above stays, whatever goes with this one.
    focusAbove();
    parts.onRemove(entry);
  } else if (key === 'Insert') parts.onAddBelow(heading);
  else if (key === 'ContextMenu' || key === 'Shift+F10') openMenu();
  else return false;
  return true;
}
