import type { MarkedPlace } from '../../../../shared/domain/writingMarks.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { Gap } from '../blocks/placePart.ts';

/** What can be done from the outline. */
export interface OutlineActions {
  readonly onOpen: (entry: Pick<OutlineEntry, 'key' | 'section'> | 'ending') => void;
  readonly onRename: (heading: BlockId, text: string) => void;
  readonly onMove: (heading: BlockId, direction: 'up' | 'down') => void;
  /** Raises or lowers a heading with all below it by a level. */
  readonly onShift: (heading: BlockId, by: -1 | 1) => void;
  readonly onPlace: (heading: BlockId, place: { readonly gap: Gap; readonly level: number }) => void;
  readonly onRemove: (entry: OutlineEntry) => void;
  readonly onAdd: () => void;
  readonly onAddBelow: (heading: BlockId) => void;
  /** Calls a place done, or not done any more. */
  readonly onDone: (place: MarkedPlace) => void;
  readonly onNote: (place: MarkedPlace, text: string) => void;
}
