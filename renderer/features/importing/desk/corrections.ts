import type { Desk } from '../../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { ImportConflict, UnknownName } from '../../../../shared/importing/importBatch.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import { TableMapping } from '../../../../shared/importing/tableMapping.ts';
import type { ChosenFile } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../api/call.ts';
import type { Store } from '../../../ui/createStore.ts';
import { createActQueue, type Act } from './actQueue.ts';
import { createBatchFiles, type BatchFiles } from './batchFiles.ts';
import { listConflicts } from './listConflicts.ts';
import { sheetAt, type ReviewState, type SheetPlace } from './reviewState.ts';
import type { SheetCache } from './sheetCache.ts';
import { takeBack } from './steps.ts';

/** All that the clerk can change in a review; each change can be taken back. */
export interface Corrections {
  /** Reads a sheet otherwise; what is left out of the choice stays as it is. */
  readonly remap: (file: number, sheet: number, choice: SheetChoice) => void;
  readonly name: (name: Pick<UnknownName, 'key' | 'chosen'>, code: IndicatorCode | null) => void;
  readonly settle: (conflict: ImportConflict, side: number | null) => void;
  readonly settleAll: (take: 'new' | 'stored') => void;
  readonly move: (desk: Desk) => void;
  readonly add: (files: readonly ChosenFile[]) => void;
  readonly leave: (file: number) => void;
  /** Takes the newest correction back. */
  readonly undo: () => void;
}

export function createCorrections(
  state: Store<ReviewState>,
  begun: readonly ChosenFile[],
  sheets: Pick<SheetCache, 'forget'>,
): Corrections {
  const batch = state.get().batch.id;
  const act = createActQueue(state);
  const files = createBatchFiles(state.get().batch, begun);
  return {
    ...createFileCorrections({ state, act, files, sheets }),
    name({ key, chosen }, code) {
      act(async () => ({
        after: await call('imports/name', { batch, key, code }),
        step: { kind: 'name', key, before: chosen },
      }));
    },
    settle({ key, chosen }, side) {
      act(async () => ({
        after: await call('imports/settle', { batch, key, side }),
        step: { kind: 'settle', sides: [{ key, before: chosen }] },
      }));
    },
    settleAll(take) {
      act(async () => {
        const open = (await listConflicts(batch)).filter(({ chosen }) => chosen === null);
        const after = await call('imports/settleAll', { batch, take });
        return { after, step: { kind: 'settle', sides: open.map(({ key }) => ({ key, before: null })) } };
      });
    },
    move(desk) {
      act(async () => {
        const before = state.get().batch.desk;
        return { after: await call('imports/move', { batch, desk }), step: { kind: 'move', before } };
      });
    },
    undo() {
      act(async () => {
        const step = state.get().steps.at(-1);
        if (step === undefined) return null;
        const after = await takeBack(state.get().batch, step);
        if (step.kind === 'remap') files.choose(step.file, step.sheet, step.before);
        if (step.kind === 'leave') files.take(after, [step]);
        state.set({ ...state.get(), steps: state.get().steps.slice(0, -1) });
        return { after, step: null };
      });
    },
  };
}

interface FileTools {
  readonly state: Store<ReviewState>;
  readonly act: Act;
  readonly files: BatchFiles;
  readonly sheets: Pick<SheetCache, 'forget'>;
}

function createFileCorrections({
  state,
  act,
  files,
  sheets,
}: FileTools): Pick<Corrections, 'remap' | 'add' | 'leave'> {
  const batch = state.get().batch.id;
  return {
    remap(file, sheet, change) {
      act(async () => {
        const before = files.choiceOf(file, sheet) ?? rememberedChoice(state.get(), { file, sheet });
        const choice = { ...before, ...change };
        const after = await call('imports/remap', { batch, file, sheet, choice });
        files.choose(file, sheet, choice);
        return { after, step: { kind: 'remap', file, sheet, before } };
      });
    },
    add(more) {
      act(async () => {
        const after = await call('imports/add', { batch, tokens: more.map(({ token }) => token) });
        files.take(after, more);
        return { after, step: null };
      });
    },
    leave(file) {
      act(async () => {
        const after = await call('imports/leave', { batch, file });
        const token = files.forget(file);
        sheets.forget(file);
        const steps = state.get().steps.filter((step) => step.kind !== 'remap' || step.file !== file);
        state.set({ ...state.get(), steps });
        return { after, step: token === undefined ? null : { kind: 'leave', token } };
      });
    },
  };
}

/** What was chosen for a sheet before this review: its remembered tables, or nothing. */
function rememberedChoice({ batch }: ReviewState, place: SheetPlace): SheetChoice {
  const sheet = sheetAt(batch, place);
  return sheet?.remembered === true
    ? { tables: sheet.reading.tables.map((table) => TableMapping.parse(table)) }
    : {};
}
