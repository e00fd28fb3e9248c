import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeight } from '../../../ui/useHeight.ts';
import type { OfficeRow } from './officeRows.ts';
import { StateTag } from './StateTag.tsx';

const headHeight = 40;

interface OfficeTableProps {
  readonly rows: readonly OfficeRow[];
  readonly chosen: number | null;
  readonly onChoose: (number: number) => void;
}

/** One row an office; the one that is chosen is shown at the right. */
export function OfficeTable({ rows, chosen, onChoose }: OfficeTableProps): ReactElement {
  const { t } = useTranslation('collecting');
  const [frame, height] = useHeight();
  const columns = useMemo(() => officeColumns(t), [t]);
  return (
    <div className="card collecting-frame" ref={frame}>
      {height > 0 && (
        <Table<OfficeRow>
          size="small"
          virtual
          columns={columns}
          dataSource={rows}
          rowKey="number"
          pagination={false}
          scroll={{ x: 592, y: height - headHeight }}
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
      )}
    </div>
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
