import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../shared/domain/figureFormat.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { SourceChip } from '../../ui/SourceChip.tsx';
import { sourceText } from '../../ui/sourceText.ts';
import { useHeight } from '../../ui/useHeight.ts';

const headHeight = 40;

/** One row a figure; only the rows in sight are drawn. */
export function FigureTable({ figures }: { readonly figures: readonly StoredFigure[] }): ReactElement {
  const { t } = useTranslation('figures');
  const [frame, height] = useHeight();
  const columns = useMemo(() => figureColumns(t), [t]);
  return (
    <div className="card figures-frame" ref={frame}>
      {height > 0 && (
        <Table<StoredFigure>
          virtual
          size="small"
          columns={columns}
          dataSource={figures}
          rowKey={figureKey}
          pagination={false}
          scroll={{ x: 880, y: height - headHeight }}
          locale={{ emptyText: <p className="soft figures-nothing">{t('noneFound')}</p> }}
        />
      )}
    </div>
  );
}

function figureKey({ indicator, year, department, source }: StoredFigure): string {
  return JSON.stringify([indicator, year, department, sourceText(source)]);
}

function figureColumns(t: TFunction<'figures'>): TableColumnsType<StoredFigure> {
  return [
    {
      title: t('column.indicator'),
      key: 'indicator',
      width: 280,
      sorter: (left, right) => left.name.localeCompare(right.name, 'zh-CN'),
      render: (_, { name, indicator }) => (
        <span className="one-line figures-name" title={`${name}\n${indicator}`}>
          {name}
        </span>
      ),
    },
    {
      title: t('column.value'),
      key: 'value',
      width: 120,
      align: 'right',
      render: (_, figure) => (
        <span className="digits figures-value">{formatFigure(figure, { unit: false })}</span>
      ),
    },
    { title: t('column.unit'), dataIndex: 'unit', width: 72 },
    {
      title: t('column.department'),
      key: 'department',
      width: 168,
      sorter: (left, right) => (left.department ?? '').localeCompare(right.department ?? '', 'zh-CN'),
      render: (_, { department }) =>
        department === null ? (
          <span className="soft">{t('noDepartment')}</span>
        ) : (
          <span className="one-line figures-name" title={department}>
            {department}
          </span>
        ),
    },
    {
      title: t('column.source'),
      key: 'source',
      render: (_, { source }) => <SourceChip source={source} />,
    },
  ];
}
