import type { Report } from '../../../../shared/domain/report.ts';
import type { OpenReport } from '../../../../shared/domain/reportSummary.ts';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { createStore } from '../../../ui/createStore.ts';
import { type Later, Saver, type Saving } from './Saver.ts';

export interface DeskState {
  readonly report: Report;
  readonly saving: Saving;
}

/** The report under the clerk's hands, and how it gets to disk. */
export interface ReportDesk {
  readonly get: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the report and saves it soon; a change that returns the same report is none. */
  readonly edit: (change: (report: Report) => Report) => void;
  /** Writes all words now; rejects with a RequestFailure when some are still only here. */
  readonly flush: () => Promise<void>;
  /** Ends the timers; words that are not flushed stay unwritten. */
  readonly close: () => void;
}

export interface DeskParts {
  readonly opened: OpenReport;
  readonly save: (input: Input<'reports/save'>) => Promise<Output<'reports/save'>>;
  readonly later: Later;
}

/** Each save carries the revision that the last one gave, so that what others have written is never overwritten. */
export function openDesk({ opened, save, later }: DeskParts): ReportDesk {
  const at = opened.savedAt;
  const store = createStore<DeskState>({ report: opened.report, saving: { kind: 'saved', at } });
  let revision = opened.revision;
  const saver = new Saver({
    at,
    later,
    async write() {
      const written = await save({ report: store.get().report, revision });
      revision = written.revision;
      return written.savedAt;
    },
    show: (saving) => {
      store.set({ ...store.get(), saving });
    },
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    edit(change) {
      const { report, saving } = store.get();
      const changed = change(report);
      if (changed === report) return;
      store.set({ report: changed, saving });
      saver.touch();
    },
    flush: () => saver.flush(),
    close: () => {
      saver.close();
    },
  };
}
