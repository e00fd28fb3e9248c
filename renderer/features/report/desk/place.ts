import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { SectionKey } from '../blocks/sections.ts';
import type { View } from '../view.ts';

/** One end of what is chosen in a section's text: by block, and by its order for a block that is not there again. */
interface CaretEnd {
  readonly block: BlockId | null;
  readonly index: number;
  /** In the block; a figure counts one. */
  readonly offset: number;
}

/** The caret, or what is chosen, in a section's text. */
export interface Caret {
  readonly anchor: CaretEnd;
  readonly head: CaretEnd;
}

/** Where in the report something was changed, and where the clerk is taken when that is taken back. */
export type Place =
  | { readonly at: 'text'; readonly section: SectionKey; readonly caret: Caret }
  | { readonly at: 'block'; readonly block: BlockId }
  | { readonly at: 'field'; readonly view: View; readonly field: FieldName }
  | { readonly at: 'view'; readonly view: View }
  /** On no page of the writing screen. */
  | { readonly at: 'header' | 'marks' };

/** A field of the writing screen, by the attribute `data-field` that it carries. */
export type FieldName = 'title' | 'recipients' | 'heading' | 'organisation' | 'date' | 'note';
