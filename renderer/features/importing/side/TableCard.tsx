import { Select } from 'antd';
import { useId, type ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { withLayout } from '../../../../shared/importing/editMapping.ts';
import { TableLayout } from '../../../../shared/importing/tableMapping.ts';
import type { TableReading } from '../../../../shared/importing/tableReading.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useReviewState } from '../desk/useReview.ts';
import { columnRoles, TextField } from './ColumnEdit.tsx';
import type { SheetEdit } from './useSheetEdit.ts';
import { YearSelect } from './YearSelect.tsx';

interface TableCardProps {
  readonly edit: SheetEdit;
  readonly index: number;
  readonly table: TableReading;
}

/** How one table of the sheet was understood, in words and in fields that can be corrected. */
export function TableCard({ edit, index, table }: TableCardProps): ReactElement {
  const { t } = useTranslation('importing');
  const { desk } = useReviewState().batch;
  const id = useId();
  const name = t('tableName', { number: index + 1 });
  return (
    <section className="table-card" aria-label={name}>
      <h3 className="table-title">
        {name} <span className="soft digits">{extentOf(table)}</span>
        <IconButton
          icon="remove"
          label={t('withoutTable', { table: name })}
          onPress={() => {
            edit.editTable(index, () => []);
          }}
        />
      </h3>
      <div className="edit-fields">
        <label htmlFor={`${id}-layout`}>{t('layoutOf')}</label>
        <Select
          id={`${id}-layout`}
          value={table.layout}
          options={TableLayout.options.map((value) => ({ value, label: t(`layout.${value}`) }))}
          onChange={(layout) => {
            edit.editTable(index, (mapping, context) => withLayout(mapping, layout, context));
          }}
        />
        <label htmlFor={`${id}-year`}>{t('fact.year')}</label>
        <YearSelect
          id={`${id}-year`}
          value={table.year}
          asked={desk.year}
          onChange={(year) => {
            edit.editTable(index, (mapping) => ({ ...mapping, year }));
          }}
        />
        <label htmlFor={`${id}-unit`}>{t('fact.unit')}</label>
        <TextField
          key={table.unit}
          id={`${id}-unit`}
          value={table.unit}
          longest={10}
          hint={t('unitOfTable')}
          onChange={(unit) => {
            edit.editTable(index, (mapping) => ({ ...mapping, unit }));
          }}
        />
      </div>
      <p className="soft small">{wordsOf(t, table)}</p>
    </section>
  );
}

function extentOf({ firstColumn, lastColumn, headerRow, firstRow, lastRow }: TableReading): string {
  const end = lastRow === null ? '' : String(lastRow);
  return `${firstColumn}${String(headerRow ?? firstRow)}:${lastColumn}${end}`;
}

/** 表头第 3 行；指标 B 列；数值 C、D 列. */
function wordsOf(
  t: TFunction<'importing'>,
  { layout, headerRow, headerRows, columns, pairs }: TableReading,
): string {
  if (layout === 'form') return t('pairsOf', { count: pairs.length });
  const header =
    headerRow === null
      ? t('noHeader')
      : headerRows > 1
        ? t('headerRows', { from: headerRow, to: headerRow + headerRows - 1 })
        : t('headerRow', { row: headerRow });
  const roles = columnRoles.flatMap((role) => {
    const letters = columns.filter((one) => one.role === role).map(({ column }) => column);
    if (letters.length === 0) return [];
    const listed =
      letters.length > 6
        ? t('columnsFromTo', { from: letters[0], to: letters.at(-1), count: letters.length })
        : letters.join(t('columnsJoint'));
    return [t('columnsOf', { role: t(`role.${role}`), columns: listed })];
  });
  return [header, ...roles].join(t('wordsJoint'));
}
