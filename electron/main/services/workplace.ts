import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { IndicatorCatalogue } from '../../../shared/domain/indicatorCatalogue.ts';
import type { Template } from '../../../shared/domain/template.ts';
import type { WritableDb } from '../db/openStore.ts';
import type { StartReader } from '../spreadsheet/readerProcess.ts';

/** What services work with; only a composition root makes one. */
export interface Workplace {
  readonly db: WritableDb;
  readonly resources: Resources;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Starts the process that reads a workbook and can be killed. */
  readonly startReader: StartReader;
}

/** The data that ships with the app, read when first asked for. */
export interface Resources {
  catalogue(): Promise<IndicatorCatalogue>;
  templates(): Promise<readonly Template[]>;
  deadlines(): Promise<readonly Deadline[]>;
  sample(): Promise<Sample>;
}

/** A report file and the workbooks that its figures come from, as a clerk would have them. */
export interface Sample {
  readonly report: string;
  readonly workbooks: readonly WorkbookFile[];
}

/** A file as it was handed over: its base name and its bytes. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
