import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FramedTable } from '../FramedTable.tsx';
import type { OfficeRow } from './officeRows.ts';
import { StateTag } from './StateTag.tsx';

interface OfficeTableProps {
  readonly rows: readonly OfficeRow[];
  readonly chosen: number | null;
  readonly onChoose: (number: number) => void;
}

/** One row an office; the one that is chosen is shown at the right. */
export function OfficeTable({ rows, chosen, onChoose }: OfficeTableProps): ReactElement {
  const { t } = useTranslation('collecting');
  const columns = useMemo(() => officeColumns(t), [t]);
  return (
    <FramedTable<OfficeRow>
      width={592}
      columns={columns}
      dataSource={rows}
      rowKey="number"
      rowClassName={({ number }) => (number === chosen ? 'office-row office-row-chosen' : 'office-row')}
      onRow={({ number, name }) => ({
        tabIndex: 0,
        'aria-label': name,
        onClick: () => {
          onChoose(number);
        },
        onKeyDown: (event) => {
          if (event.key === 'Enter' || event.key === ' ') onChoose(number);
        },
      })}
    />
  );
}

function officeColumns(t: TFunction<'collecting'>): TableColumnsType<OfficeRow> {
  return [
    {
      title: t('column.office'),
      key: 'name',
      render: (_, { name, contact }) => (
        <span className="one-line collecting-cell" title={contact === '' ? name : `${name}\n${contact}`}>
          {name}
        </span>
      ),
    },
    { title: t('column.state'), key: 'state', width: 208, render: (_, row) => <StateTag row={row} /> },
    {
      title: t('column.answered'),
      key: 'answered',
      width: 88,
      align: 'right',
      render: (_, { answered, asked }) => (
        <span className="digits">
          {answered} / {asked}
        </span>
      ),
    },
    {
      title: t('column.problems'),
      key: 'problems',
      width: 72,
      align: 'right',
      render: (_, { problems }) => <span className="digits">{problems === 0 ? '' : problems}</span>,
    },
  ];
}
