import type { Report } from '../../../../shared/domain/report.ts';
import type { OpenReport } from '../../../../shared/domain/reportSummary.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import { unmarkChanged } from '../../../../shared/writing/doneMarks.ts';
import { keepCarried } from '../../../../shared/writing/rollForward/keepCarried.ts';
import { keepNotes } from '../../../../shared/writing/notes.ts';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { createStore } from '../../../ui/createStore.ts';
import { changedPlace } from './changedPlace.ts';
import type { Return, StepParts } from './history.ts';
import type { Place } from './place.ts';
import { type Later, Saver, type Saving } from './Saver.ts';
import { settle } from './settle.ts';
import { type Writing, writingHistory } from './writing.ts';

export interface DeskState extends Writing {
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What is known of a change: where it was made, and with which others it is one step. */
export interface EditStep extends StepParts<Place> {
  /** One of many keys: what is drawn beside the text may follow a moment later. */
  readonly isTyping?: boolean;
}

/** The report under the clerk's hands, what was done to it, and how it gets to disk. */
export interface ReportDesk {
  readonly get: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The state as it is drawn: the same, but a moment behind while somebody types. */
  readonly settled: { readonly get: () => DeskState; readonly subscribe: ReportDesk['subscribe'] };
  /** Changes the report and saves it soon; a change that returns the same report is none. What says something else is not done any more. */
  readonly edit: (change: (report: Report) => Report, step?: EditStep) => void;
  /** The same for the marks alone. */
  readonly editMarks: (change: (marks: WritingMarks) => WritingMarks, step?: EditStep) => void;
  /** Changes report and marks in one step, which is also saved and taken back as one. */
  readonly editWriting: (change: (writing: Writing) => Writing, step?: EditStep) => void;
  /** Takes the last step back and tells where it was; null when there is none. */
  readonly undo: () => Place | null;
  readonly redo: () => Place | null;
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
  const history = writingHistory();
  const first = openedState(opened);
  const store = createStore(first);
  const settled = settle(first, later);
  const show = (state: DeskState, pace: 'now' | 'soon'): void => {
    store.set(state);
    settled.follow(state, pace);
  };
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
      show({ ...store.get(), saving }, 'soon');
    },
  });
  const put = (writing: Writing, pace: 'now' | 'soon'): void => {
    const { saving } = store.get();
    show({ ...writing, saving, canUndo: history.canUndo(), canRedo: history.canRedo() }, pace);
    saver.touch();
  };
  const goBack = (found: Return<Writing, Place> | null): Place | null => {
    if (found === null) return null;
    const before = store.get();
    put(found.content, 'now');
    return found.at ?? changedPlace(before, found.content);
  };
  const editWriting: ReportDesk['editWriting'] = (change, { isTyping = false, ...step } = {}) => {
    const { report, marks } = store.get();
    const changed = change({ report, marks });
    if (changed.report === report && changed.marks === marks) return;
    history.record({ report, marks }, changed, step);
    put(changed, isTyping ? 'soon' : 'now');
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    settled,
    ...editsOf(editWriting),
    undo: () => goBack(history.undo()),
    redo: () => goBack(history.redo()),
    flush: () => saver.flush(),
    close: () => {
      saver.close();
      settled.close();
    },
  };
}

function openedState({ report, marks, savedAt }: OpenReport): DeskState {
  return { report, marks, saving: { kind: 'saved', at: savedAt }, canUndo: false, canRedo: false };
}

function editsOf(
  editWriting: ReportDesk['editWriting'],
): Pick<ReportDesk, 'edit' | 'editMarks' | 'editWriting'> {
  return {
    edit(change, step) {
      editWriting(({ report, marks }) => {
        const changed = change(report);
        return { report: changed, marks: followingMarks(marks, report, changed) };
      }, step);
    },
    editMarks(change, step) {
      editWriting(({ report, marks }) => ({ report, marks: change(marks) }), step);
    },
    editWriting,
  };
}

function followingMarks(
  marks: WritingMarks,
  { blocks: before }: Report,
  { blocks: after }: Report,
): WritingMarks {
  return before === after
    ? marks
    : keepCarried(keepNotes(unmarkChanged(marks, before, after), before, after), before, after);
}
