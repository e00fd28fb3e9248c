import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { OutlineEntry } from '../blocks/outline.ts';

/** What can be done from the outline. */
export interface OutlineActions {
  readonly onOpen: (entry: Pick<OutlineEntry, 'key' | 'section'> | 'ending') => void;
  readonly onRename: (heading: BlockId, text: string) => void;
  readonly onMove: (heading: BlockId, direction: 'up' | 'down') => void;
  readonly onRemove: (entry: OutlineEntry) => void;
  readonly onAdd: () => void;
}
