import type { BatchProblem, ImportBatch } from '../../../../shared/importing/importBatch.ts';
import type { ChosenFile } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../api/call.ts';
import { createStore, type Store } from '../../../ui/createStore.ts';
import type { CellPlace } from '../grid/moveCell.ts';
import { createCorrections, type Corrections } from './corrections.ts';
import { findCell, type NamedCell } from './findCell.ts';
import { createSheetCache, type SheetCache } from './sheetCache.ts';
import {
  firstCell,
  startState,
  takeBatch,
  type ChangeView,
  type ReviewState,
  type ReviewTab,
  type SheetPlace,
} from './reviewState.ts';

/** The review in front: what it shows, and all that the clerk can do in it. */
export interface Review extends Corrections {
  readonly state: Store<ReviewState>;
  readonly showSheet: (place: SheetPlace) => void;
  /** Chooses a cell of the sheet in front. */
  readonly showCell: (cell: CellPlace) => void;
  /** Brings a cell of any file in front. */
  readonly showSource: (source: NamedCell) => void;
  readonly showTab: (tab: ReviewTab) => void;
  readonly showChanges: (view: ChangeView) => void;
  /** Goes to the next problem, or with -1 to the one before; after the last comes the first. */
  readonly stepProblem: (step: 1 | -1) => void;
  /** Brings the cell of a problem in front. */
  readonly showProblem: (problem: BatchProblem, index: number) => void;
  /** Asks main how far the reading is. */
  readonly look: () => void;
  readonly cellsOf: SheetCache['cellsOf'];
}

export function createReview(begun: ImportBatch, files: readonly ChosenFile[]): Review {
  const state = createStore(startState(begun));
  const sheets = createSheetCache(begun.id);
  const change = (part: Partial<ReviewState>): void => {
    state.set({ ...state.get(), ...part });
  };
  const showProblem = (problem: BatchProblem, index: number): void => {
    const source = { ...problem, file: problem.fileIndex };
    change({ problem: index, tab: 'problems', ...findCell(state.get().batch, source) });
  };
  return {
    ...createCorrections(state, files, sheets),
    cellsOf: sheets.cellsOf,
    state,
    look: createLook(state),
    showSheet(place) {
      change({ place, cell: firstCell(state.get().batch, place) });
    },
    showCell: (cell) => {
      change({ cell });
    },
    showSource(source) {
      change(findCell(state.get().batch, source));
    },
    showTab: (tab) => {
      change({ tab });
    },
    showChanges: (view) => {
      change({ tab: 'changes', view });
    },
    showProblem,
    stepProblem(step) {
      const { batch, problem } = state.get();
      const { problems } = batch.counts;
      if (problems === 0) return;
      const index = (Math.max(problem, step === 1 ? -1 : 0) + step + problems) % problems;
      call('imports/problems', { batch: batch.id, file: null, from: index, count: 1 }).then(
        (page) => {
          const [found] = page.problems;
          if (found !== undefined) showProblem(found, index);
        },
        (failure: unknown) => {
          change({ failure });
        },
      );
    },
  };
}

/** Asks one question at a time; what is asked meanwhile is asked once more after it. */
function createLook(state: Store<ReviewState>): () => void {
  let asking = false;
  let again = false;
  const look = async (): Promise<void> => {
    asking = true;
    try {
      const batch = await call('imports/look', { batch: state.get().batch.id });
      state.set(takeBatch(state.get(), batch));
    } catch (failure) {
      state.set({ ...state.get(), failure });
    }
    asking = false;
    if (again) {
      again = false;
      void look();
    }
  };
  return () => {
    if (asking) again = true;
    else void look();
  };
}
