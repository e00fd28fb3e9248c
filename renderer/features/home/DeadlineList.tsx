import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Year } from '../../../shared/domain/year.ts';
import { Icon } from '../../ui/Icon.tsx';
import { listDeadlines, type Deadline } from './deadlines.ts';

const soon = 14;

/** The days that are left to hand the report up and to publish it. */
export function DeadlineList({ year }: { readonly year: Year }): ReactElement {
  const { t } = useTranslation('home');
  return (
    <dl className="deadlines">
      {listDeadlines(year, new Date()).map((deadline) => (
        <div
          key={deadline.name}
          className={deadline.daysLeft <= soon ? 'deadline deadline-soon' : 'deadline'}
        >
          <dt className="soft small">{t(`deadline.${deadline.name}`)}</dt>
          <dd className="digits">
            <DaysLeft deadline={deadline} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DaysLeft({ deadline: { daysLeft } }: { readonly deadline: Deadline }): ReactElement {
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
