import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../ui/dates.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { OfficeRow, RowState } from './officeRows.ts';

const looks: Readonly<Record<RowState, readonly [IconName, 'done' | 'warning' | 'error' | 'hint']>> = {
  stored: ['check', 'done'],
  received: ['check', 'done'],
  incomplete: ['warning', 'warning'],
  doubtful: ['warning', 'warning'],
  outdated: ['error', 'error'],
  conflict: ['warning', 'warning'],
  empty: ['circle', 'hint'],
  waiting: ['circle', 'hint'],
  late: ['error', 'error'],
};

/** How an office stands, in a word with a sign beside it. */
export function StateTag({ row }: { readonly row: OfficeRow }): ReactElement {
  const { t } = useTranslation('collecting');
  const [icon, tone] = looks[row.state];
  const text =
    row.state === 'stored' && row.stored !== null
      ? t('state.storedOn', { day: formatDay(row.stored.receivedAt) })
      : row.state === 'late'
        ? t('state.lateBy', { count: row.daysLate })
        : t(`state.${row.state}`);
  return (
    <span className={`office-state office-state-${tone}`}>
      <Icon name={icon} size={16} />
      {text}
    </span>
  );
}
