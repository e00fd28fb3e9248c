import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { call, listen } from '../../api/call.ts';
import { FailureNote } from '../../ui/FailureState.tsx';
import { endImport, useImportQueue } from '../../ui/importQueue.ts';
import { useKeys } from '../../ui/keys.ts';
import { useChooseWorkbooks } from '../../ui/useChooseWorkbooks.ts';
import type { Review as OpenReview } from './desk/createReview.ts';
import { ReviewContext, useReviewState } from './desk/useReview.ts';
import { useStoreBatch } from './desk/useStoreBatch.ts';
import { FileTree } from './files/FileTree.tsx';
import { ReviewFoot } from './foot/ReviewFoot.tsx';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { SheetPane } from './sheet/SheetPane.tsx';
import { SidePane } from './side/SidePane.tsx';

interface ReviewProps {
  readonly review: OpenReview;
  /** How many files of the queue the review began with. */
  readonly begunWith: number;
}

/** The files, the grid and what is to be settled; nothing is stored before the clerk says so. */
export function Review(props: ReviewProps): ReactElement {
  return (
    <ReviewContext value={props.review}>
      <Panes {...props} />
    </ReviewContext>
  );
}

function Panes({ review, begunWith }: ReviewProps): ReactElement {
  const { t } = useTranslation('importing');
  const { steps, failure } = useReviewState();
  const [isLeaving, setLeaving] = useState(false);
  const storing = useStoreBatch(review);
  const choose = useChooseWorkbooks();
  const corrections = steps.filter(({ kind }) => kind !== 'move' && kind !== 'leave').length;
  const failed = storing.failure ?? failure;
  const leave = (): void => {
    void call('imports/cancel', { batch: review.state.get().batch.id });
    endImport();
  };
  const close = (): void => {
    if (corrections > 0) setLeaving(true);
    else leave();
  };
  useProgress(review);
  useAddedFiles(review, begunWith);
  useReviewKeys(review, { close, store: storing.store, choose: choose.open });
  return (
    <>
      <ReviewHead onChooseMore={choose.open} onClose={close} />
      <nav className="import-files" aria-label={t('files')}>
        <FileTree />
      </nav>
      <SheetPane />
      <SidePane />
      {failed !== null && (
        <div className="import-failure">
          <FailureNote error={failed} />
        </div>
      )}
      <ReviewFoot isStoring={storing.isStoring} onStore={storing.store} onClose={close} />
      {isLeaving && (
        <LeaveQuestion
          corrections={corrections}
          onLeave={leave}
          onStay={() => {
            setLeaving(false);
          }}
        />
      )}
    </>
  );
}

/** Looks at the batch again whenever main says that something of it has changed. */
function useProgress(review: OpenReview): void {
  useEffect(() => {
    review.look();
    return listen('imports/progress', ({ batch }) => {
      if (batch === review.state.get().batch.id) review.look();
    });
  }, [review]);
}

/** Takes in what is dropped or chosen while the review is open. */
function useAddedFiles(review: OpenReview, begunWith: number): void {
  const queue = useImportQueue();
  const taken = useRef(begunWith);
  useEffect(() => {
    const added = queue.slice(taken.current);
    taken.current = queue.length;
    if (added.length > 0) review.add(added);
  }, [review, queue]);
}

interface ReviewActs {
  readonly close: () => void;
  readonly store: () => void;
  readonly choose: () => void;
}

function useReviewKeys(review: OpenReview, { close, store, choose }: ReviewActs): void {
  const { t } = useTranslation('importing');
  const problem = (step: 1 | -1) => (): void => {
    review.stepProblem(step);
  };
  useKeys(
    t('title'),
    [
      { keys: 'Ctrl+Enter', label: t('keyImport'), run: store },
      { keys: 'Ctrl+Z', label: t('keyUndo'), run: review.undo },
      { keys: 'F8', label: t('keyNextProblem'), run: problem(1) },
      { keys: 'Shift+F8', label: t('keyLastProblem'), run: problem(-1) },
      { keys: 'Ctrl+O', label: t('addFiles'), run: choose },
      { keys: 'Escape', label: t('closeReview'), run: close },
    ],
    { inFront: true },
  );
}
