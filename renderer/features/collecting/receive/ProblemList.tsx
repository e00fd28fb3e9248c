import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedProblem } from '../../../../shared/collecting/kitReception.ts';
import { Icon } from '../../../ui/Icon.tsx';

interface ProblemListProps {
  readonly problems: readonly ReceivedProblem[];
  readonly names: ReadonlyMap<number, string>;
}

/** What is wrong, where it stands, and what to do; open answers come last. */
export function ProblemList({ problems, names }: ProblemListProps): ReactElement {
  const { t } = useTranslation('collecting');
  const ordered = problems.toSorted((left, right) => rankOf(left) - rankOf(right));
  if (ordered.length === 0) return <p className="soft receive-none">{t('side.noProblems')}</p>;
  return (
    <ul className="receive-list">
      {ordered.map((problem, index) => (
        <li
          key={index}
          className={`kit-problem${problem.blocking ? ' kit-problem-blocking' : isRemark(problem) ? ' kit-problem-remark' : ''}`}
        >
          <Icon name={problem.blocking ? 'error' : isRemark(problem) ? 'hint' : 'warning'} size={16} />
          <div>
            <p>{t(`problem.${problem.code}`, { ...problem })}</p>
            <p className="soft small kit-problem-place">{placeOf(problem, names)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** 执法监督科 · 交回.xlsx › 填报表 › G8 */
function placeOf(
  { office, fileName, sheet, cell }: ReceivedProblem,
  names: ReadonlyMap<number, string>,
): string {
  const place = [fileName, sheet, cell ?? ''].filter((part) => part !== '').join(' › ');
  const name = office === null ? '' : (names.get(office) ?? '');
  return name === '' ? place : `${name} · ${place}`;
}

function rankOf(problem: ReceivedProblem): number {
  return problem.blocking ? 0 : isRemark(problem) ? 2 : 1;
}

/** Good to know, and nothing that was done wrong. */
export function isRemark({ code }: ReceivedProblem): boolean {
  return code === 'answer-missing' || code === 'not-a-kit';
}
