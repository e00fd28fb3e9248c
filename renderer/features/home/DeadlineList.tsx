import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComingDeadline } from '../../../shared/domain/deadline.ts';
import type { Year } from '../../../shared/domain/year.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useDeadlines } from '../../ui/useDeadlines.ts';

const soon = 14;

/** The days that are left to hand the report up and to publish it. */
export function DeadlineList({ year }: { readonly year: Year }): ReactElement {
  const { t } = useTranslation('home');
  return (
    <dl className="deadlines">
      {useDeadlines(year).map((deadline) => (
        <div
          key={deadline.name}
          className={deadline.daysLeft <= soon ? 'deadline deadline-soon' : 'deadline'}
        >
          <dt className="soft small" title={deadline.basis}>
            {t(`deadline.${deadline.name}`, { date: deadline.date })}
          </dt>
          <dd className="digits">
            <DaysLeft deadline={deadline} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DaysLeft({ deadline: { daysLeft } }: { readonly deadline: ComingDeadline }): ReactElement {
  const { t } = useTranslation('home');
  const text =
    daysLeft > 0
      ? t('daysLeft', { count: daysLeft })
      : daysLeft === 0
        ? t('dueToday')
        : t('daysOver', { count: -daysLeft });
  return (
    <>
      {daysLeft <= soon && <Icon name="warning" size={16} />}
      {text}
    </>
  );
}
