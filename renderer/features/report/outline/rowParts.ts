import type { DragEvent } from 'react';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { OutlineActions } from './outlineActions.ts';
import type { Folds } from './useFolds.ts';

/** What a row of the outline does. */
export interface RowParts extends OutlineActions, Pick<Folds, 'fold'> {
  readonly onFocus: (entry: OutlineEntry) => void;
  readonly onDragStart: (entry: OutlineEntry, event: DragEvent) => void;
  readonly onDragEnd: () => void;
  /** After keys have moved a heading, the focus follows it and its new place is said. */
  readonly onKeyMove: (entry: OutlineEntry) => void;
}
