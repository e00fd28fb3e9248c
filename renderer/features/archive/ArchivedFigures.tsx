import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../shared/domain/figureFormat.ts';
import { formulaNames, type FormulaNames } from '../../../shared/domain/formula/formulaNames.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { SourceChip } from '../../ui/SourceChip.tsx';
import { useHeight } from '../../ui/useHeight.ts';

const headHeight = 40;

/** The figures as they were on the day of the archive. */
export function ArchivedFigures({ figures }: { readonly figures: readonly StoredFigure[] }): ReactElement {
  const { t } = useTranslation('archive');
  const [frame, height] = useHeight();
  const columns = useMemo(() => archivedColumns(t, formulaNames([], figures)), [t, figures]);
  return (
    <div className="card archived-figures" ref={frame}>
      {height > 0 && (
        <Table<StoredFigure>
          virtual
          size="small"
          columns={columns}
          dataSource={figures}
          rowKey={({ indicator, year, department }) => JSON.stringify([indicator, year, department])}
          pagination={false}
          scroll={{ x: 800, y: height - headHeight }}
          locale={{ emptyText: <p className="soft">{t('noFigures')}</p> }}
        />
      )}
    </div>
  );
}

function archivedColumns(t: TFunction<'archive'>, names: FormulaNames): TableColumnsType<StoredFigure> {
  return [
    {
      title: t('column.indicator'),
      key: 'indicator',
      width: 280,
      render: (_, { name }) => (
        <span className="one-line archived-cell" title={name}>
          {name}
        </span>
      ),
    },
    {
      title: t('column.value'),
      key: 'value',
      width: 128,
      align: 'right',
      render: (_, figure) => <strong className="digits">{formatFigure(figure)}</strong>,
    },
    { title: t('column.year'), dataIndex: 'year', width: 80, className: 'digits' },
    {
      title: t('column.department'),
      key: 'department',
      width: 160,
      render: (_, { department }) => (
        <span className="one-line archived-cell" title={department ?? undefined}>
          {department}
        </span>
      ),
    },
    {
      title: t('column.source'),
      key: 'source',
      render: (_, { source }) => <SourceChip source={source} names={names} />,
    },
  ];
}
