import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Year } from '../../../shared/domain/year.ts';
import { formatFigure } from '../../../shared/domain/figureFormat.ts';
import type { ImportPreview } from '../../../shared/importing/importPreview.ts';

type Item = ImportPreview['figures'][number];

interface ReviewTableProps {
  readonly items: readonly Item[];
  /** Figures of another year say so. */
  readonly year: Year;
}

/** What the import would do with each figure. */
export function ReviewTable({ items, year }: ReviewTableProps): ReactElement {
  const { t } = useTranslation('figures');
  const columns = useMemo(() => reviewColumns(t, year), [t, year]);
  return (
    <Table<Item>
      virtual
      className="review-table"
      size="small"
      columns={columns}
      dataSource={items}
      rowKey={({ figure }) => JSON.stringify([figure.indicator, figure.year, figure.department])}
      pagination={false}
      scroll={{ x: 880, y: tableHeight() }}
      locale={{ emptyText: <p className="soft figures-nothing">{t('nothingFound')}</p> }}
    />
  );
}

/** What a window of this height leaves for the rows, with room for messages below the review. */
function tableHeight(): number {
  return Math.min(640, Math.max(240, window.innerHeight - 488));
}

function reviewColumns(t: TFunction<'figures'>, year: Year): TableColumnsType<Item> {
  return [
    {
      title: t('column.change'),
      key: 'change',
      width: 88,
      render: (_, { change }) => <span className={`change change-${change}`}>{t(`change.${change}`)}</span>,
    },
    {
      title: t('column.indicator'),
      key: 'indicator',
      width: 280,
      render: (_, { figure }) => (
        <span className="one-line figures-name" title={figure.name}>
          {figure.year === year ? figure.name : t('otherYear', { name: figure.name, year: figure.year })}
        </span>
      ),
    },
    {
      title: t('column.value'),
      key: 'value',
      align: 'right',
      width: 120,
      render: (_, { figure }) => <span className="digits figures-value">{formatFigure(figure)}</span>,
    },
    {
      title: t('column.before'),
      key: 'before',
      align: 'right',
      width: 120,
      render: (_, { change, stored }) =>
        stored === null || change !== 'changed' ? null : (
          <span className="digits soft">{formatFigure(stored)}</span>
        ),
    },
    {
      title: t('column.department'),
      key: 'department',
      width: 144,
      render: (_, { figure }) => (
        <span className="one-line figures-name" title={figure.department ?? undefined}>
          {figure.department}
        </span>
      ),
    },
    {
      title: t('column.cell'),
      key: 'cell',
      render: (_, { figure: { source } }) =>
        source.kind === 'cell' && (
          <span className="one-line figures-name soft digits" title={`${source.sheet} › ${source.cell}`}>
            {source.sheet === '' ? source.cell : `${source.sheet} › ${source.cell}`}
          </span>
        ),
    },
  ];
}
