import type { Report } from '../../../../shared/domain/report.ts';
import type { OpenReport } from '../../../../shared/domain/reportSummary.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { createStore } from '../../../ui/createStore.ts';
import { type Later, Saver, type Saving } from './Saver.ts';

/** The report, and what is known about the writing of it. */
export interface Writing {
  readonly report: Report;
  readonly marks: WritingMarks;
}

export interface DeskState extends Writing {
  readonly saving: Saving;
}

/** The report under the clerk's hands, and how it gets to disk. */
export interface ReportDesk {
  readonly get: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the report and saves it soon; a change that returns the same report is none. */
  readonly edit: (change: (report: Report) => Report) => void;
  /** The same for the marks alone. */
  readonly editMarks: (change: (marks: WritingMarks) => WritingMarks) => void;
  /** Changes report and marks in one step, which is is also saved as one. */
  readonly editWriting: (change: (writing: Writing) => Writing) => void;
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
  const { report, marks } = opened;
  const store = createStore<DeskState>({ report, marks, saving: { kind: 'saved', at } });
  let revision = opened.revision;
  const saver = new Saver({
    at,
    later,
    async write() {
      const { report, marks } = store.get();
      const written = await save({ report, marks, revision });
      revision = written.revision;
      return written.savedAt;
    },
    show: (saving) => {
      store.set({ ...store.get(), saving });
    },
  });
  const editWriting: ReportDesk['editWriting'] = (change) => {
    const { saving, ...before } = store.get();
    const { report, marks } = change(before);
    if (report === before.report && marks === before.marks) return;
    store.set({ report, marks, saving });
    saver.touch();
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    edit(change) {
      editWriting(({ report, marks }) => ({ report: change(report), marks }));
    },
    editMarks(change) {
      editWriting(({ report, marks }) => ({ report, marks: change(marks) }));
    },
    editWriting,
    flush: () => saver.flush(),
    close: () => {
      saver.close();
    },
  };
}
