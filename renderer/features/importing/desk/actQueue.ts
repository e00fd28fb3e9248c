import type { ImportBatch } from '../../../../shared/importing/importBatch.ts';
import type { Store } from '../../../ui/createStore.ts';
import { takeBatch, type ReviewState } from './reviewState.ts';
import type { Step } from './steps.ts';

/** What one act of the clerk came to. */
interface Done {
  readonly after: ImportBatch;
  /** How to take it back; null for what needs no way back. */
  readonly step: Step | null;
}

/** Runs what the clerk does one after another, in the order in which she did it. */
export type Act = (run: () => Promise<Done | null>) => void;

export function createActQueue(state: Store<ReviewState>): Act {
  let last: Promise<unknown> = Promise.resolve();
  const end = (part: Partial<ReviewState>): void => {
    state.set({ ...state.get(), ...part, busy: state.get().busy - 1 });
  };
  return (run) => {
    state.set({ ...state.get(), busy: state.get().busy + 1 });
    last = last.then(run).then(
      (done) => {
        if (done === null) {
          end({});
          return;
        }
        const { steps } = state.get();
        const next = takeBatch(state.get(), done.after);
        end({ ...next, failure: null, steps: done.step === null ? steps : [...steps, done.step] });
      },
      (failure: unknown) => {
        end({ failure });
      },
    );
  };
}
