import type { DocumentModel, MissingFigure } from '../../shared/document/documentModel.ts';
import type { Header } from '../../shared/domain/header.ts';
import type { BlockId } from '../../shared/domain/identity.ts';
import type { Report } from '../../shared/domain/report.ts';
import type { CarriedWords } from '../../shared/writing/rollForward/listCarried.ts';

/** What the dialog of the export is given of the report that is being written. */
export interface ExportingProps {
  readonly report: Report;
  /** What will be printed of it. */
  readonly document: DocumentModel;
  /** What of it is still an earlier year's. */
  readonly carried: readonly CarriedWords[];
  readonly readOnly: boolean;
  readonly missing: readonly MissingFigure[];
  readonly nameOf: (missing: MissingFigure) => string;
  readonly onHeader: (header: Header) => void;
  /** Saves all words; rejects when it cannot. */
  readonly flush: () => Promise<void>;
  readonly onGo: (place: BlockId | 'lead' | 'ending') => void;
  readonly onClose: () => void;
}
