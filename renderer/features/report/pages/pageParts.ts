import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import type { SectionKey } from '../blocks/sections.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import type { Writer } from '../editor/writer.ts';
import type { FigureBook } from '../figures/figureBook.ts';

/** What every page of the middle needs. */
export interface PageParts {
  readonly book: FigureBook;
  readonly suggested: readonly IndicatorCode[];
  /** What of the text is still an earlier year's. */
  readonly carried: WritingMarks['carried'];
  readonly readOnly: boolean;
  readonly edit: ReportDesk['edit'];
  readonly subscribe: ReportDesk['subscribe'];
  /** A section's body on the desk this very moment; null when it is gone. */
  readonly readBody: (section: SectionKey) => readonly Block[] | null;
  readonly writer: Writer | null;
  readonly onWriter: (writer: Writer | null) => void;
  readonly onCaret: (block: BlockId | null) => void;
}
