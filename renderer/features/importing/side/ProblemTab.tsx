import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchProblem } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';
import { problemText } from '../../../api/failureText.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { LongListPart } from './LongListPart.tsx';
import { Place } from './Place.tsx';
import { useLongList } from './useLongList.ts';

/** Every problem with its cell; those that kept a figure out come first, and each leads to its place. */
export function ProblemTab(): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, revision, problem: active } = useReviewState();
  const list = useLongList(['problems', batch.id, revision], async (page) => {
    const { total, problems } = await call('imports/problems', { batch: batch.id, file: null, ...page });
    return { total, items: problems };
  });
  return (
    <LongListPart label={t('tab.problems')} list={list} height={76} active={active} empty={t('noProblems')}>
      {(problem, index) => <ProblemLine problem={problem} index={index} isActive={index === active} />}
    </LongListPart>
  );
}

interface ProblemLineProps {
  readonly problem: BatchProblem;
  readonly index: number;
  readonly isActive: boolean;
}

function ProblemLine({ problem, index, isActive }: ProblemLineProps): ReactElement {
  const review = useReview();
  const { sheet, cell, file } = problem;
  return (
    <button
      type="button"
      aria-current={isActive}
      className={problem.blocking ? 'problem problem-blocking' : 'problem'}
      onClick={() => {
        review.showProblem(problem, index);
      }}
    >
      <Icon name={problem.blocking ? 'warning' : 'hint'} size={16} />
      <span className="problem-text">{problemText(problem)}</span>
      <Place file={file} sheet={sheet} cell={cell} />
    </button>
  );
}
