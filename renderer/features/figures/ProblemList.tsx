import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../../shared/importing/importResult.ts';
import { problemText } from '../../api/failureText.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Each problem with its cell; those that kept a figure out come first. */
export function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }): ReactElement {
  const { t } = useTranslation('figures');
  const ordered = [...problems].sort((left, right) => Number(right.blocking) - Number(left.blocking));
  return (
    <ul className="problems" tabIndex={0} aria-label={t('problems')}>
      {ordered.map((problem) => (
        <li
          key={JSON.stringify([problem.sheet, problem.cell, problem.code, problem.text])}
          className={problem.blocking ? 'problem problem-blocking' : 'problem'}
        >
          <Icon name={problem.blocking ? 'warning' : 'hint'} size={16} />
          <span className="problem-place digits one-line" title={placeText(problem)}>
            {placeText(problem)}
          </span>
          <span>{problemText(problem)}</span>
        </li>
      ))}
    </ul>
  );
}

function placeText({ sheet, cell }: ImportProblem): string {
  return [sheet, cell ?? ''].filter((part) => part !== '').join(' › ');
}
