import type { ImportBatch } from '../../../../shared/importing/importBatch.ts';
import type { CellPlace } from '../grid/moveCell.ts';
import type { Step } from './steps.ts';

export const reviewTabs = ['sheet', 'problems', 'names', 'changes', 'conflicts'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

export const changeParts = ['new', 'changed', 'same'] as const;
export type ChangePart = (typeof changeParts)[number];
/** What the changes are listed as: figures of one kind, or the sentences they change. */
export type ChangeView = ChangePart | 'sentences';

/** A file of the batch, and one of its sheets unless the file has none to show. */
export interface SheetPlace {
  readonly file: number;
  readonly sheet: number | null;
}

/** All that the review shows, but for the lists that are asked for as they are looked at. */
export interface ReviewState {
  readonly batch: ImportBatch;
  /** Grows with each change of the batch, after which its lists are asked for again. */
  readonly revision: number;
  readonly place: SheetPlace | null;
  /** The chosen cell of the sheet in front. */
  readonly cell: CellPlace;
  readonly tab: ReviewTab;
  /** Which changes are listed; null for the first kind of which there are some. */
  readonly view: ChangeView | null;
  /** The problem that F8 has come to, by its place in the list; -1 before the first. */
  readonly problem: number;
  /** The corrections so far, newest last. */
  readonly steps: readonly Step[];
  /** How many corrections are under way. */
  readonly busy: number;
  /** What came of the last correction when it failed. */
  readonly failure: unknown;
}

export function startState(batch: ImportBatch): ReviewState {
  return settlePlace({
    batch,
    revision: 0,
    place: null,
    cell: { row: 0, column: 0 },
    tab: 'sheet',
    view: null,
    problem: -1,
    steps: [],
    busy: 0,
    failure: null,
  });
}

/** The state with another answer of main; the clerk's place is kept while it is there. */
export function takeBatch(state: ReviewState, batch: ImportBatch): ReviewState {
  return settlePlace({ ...state, batch, revision: state.revision + 1 });
}

/** Chooses the first sheet with a table when nothing is chosen or what was chosen has gone. */
function settlePlace(state: ReviewState): ReviewState {
  const { place, batch } = state;
  const file = batch.files.find(({ index }) => index === place?.file);
  if (place !== null && file !== undefined) {
    if (place.sheet !== null && place.sheet < file.sheets.length) return state;
    if (place.sheet === null && file.sheets.length === 0) return state;
  }
  const next = firstPlace(batch, file?.index);
  return next === null && place === null ? state : { ...state, place: next, cell: firstCell(batch, next) };
}

function firstPlace(batch: ImportBatch, preferred: number | undefined): SheetPlace | null {
  const settled = batch.files.filter(({ state }) => state === 'read' || state === 'refused');
  const files = [...settled.filter(({ index }) => index === preferred), ...settled];
  for (const { index, sheets } of files) {
    const sheet = sheets.findIndex(({ reading }) => reading.tables.length > 0);
    if (sheet >= 0) return { file: index, sheet };
  }
  const [file] = files;
  return file === undefined ? null : { file: file.index, sheet: file.sheets.length > 0 ? 0 : null };
}

/** The first cell of the sheet's first table. */
export function firstCell(batch: ImportBatch, place: SheetPlace | null): CellPlace {
  const table = sheetAt(batch, place)?.reading.tables[0];
  const row = table?.headerRow ?? table?.firstRow ?? 1;
  return { row: row - 1, column: 0 };
}

export function fileAt(
  batch: ImportBatch,
  place: SheetPlace | null,
): ImportBatch['files'][number] | undefined {
  return batch.files.find(({ index }) => index === place?.file);
}

export function sheetAt(
  batch: ImportBatch,
  place: SheetPlace | null,
): ImportBatch['files'][number]['sheets'][number] | undefined {
  return place?.sheet == null ? undefined : fileAt(batch, place)?.sheets[place.sheet];
}

/** True once no file waits any more. */
export function isRead({ files }: ImportBatch): boolean {
  return files.every(({ state }) => state === 'read' || state === 'refused');
}
