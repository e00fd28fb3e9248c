import type { ReturnedWorkbook } from '../../../../shared/collecting/readReturned.ts';
import type { Kit, KitIssue } from '../../../../shared/collecting/kit.ts';
import type { ReceivedFile, ReceptionId } from '../../../../shared/collecting/kitReception.ts';
import type { ReceivedWorkbook } from '../../../../shared/collecting/relevantTables.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ImportId, Sha256 } from '../../../../shared/domain/identity.ts';
import type { SideKey } from '../importBatch/comparePlace.ts';
import type { Workplace } from '../workplace.ts';

/** What the receptions of a window work with. */
export interface ReceptionTools {
  readonly workplace: Workplace;
  /** Tells that something of a reception is to be looked at again. */
  readonly changed: (reception: ReceptionId) => void;
  /** Notes a bug met while reading behind the scenes and returns its reference. */
  readonly noteBug: (place: string, error: unknown) => string;
}

/** Returned workbooks on their way, as main keeps them. */
export interface ReceptionState {
  readonly id: ReceptionId;
  readonly tools: ReceptionTools;
  readonly desk: Desk;
  readonly kit: Kit;
  /** The newest, against which offices are held. */
  readonly issue: KitIssue;
  /** Every kit of the store, so that a stray workbook can be named. */
  readonly kits: readonly Kit[];
  /** Without those that were taken out; the others keep their index. */
  files: readonly ReturnedFile[];
  nextIndex: number;
  accepted: ReadonlySet<number>;
  settled: ReadonlyMap<string, SideKey>;
  reading: boolean;
  ended: boolean;
}

export interface ReturnedFile {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly importId: ImportId;
  state: ReceivedFile['state'];
  failure: ReceivedFile['failure'];
  sha256: Sha256 | null;
  returned: ReturnedWorkbook | null;
}

/** The files that have been read, as the review asks for them. */
export function workbooksOf({ files }: ReceptionState): readonly ReceivedWorkbook[] {
  return files.flatMap(({ index, name, returned }) =>
    returned === null ? [] : [{ file: index, fileName: name, returned }],
  );
}
