import { Input, Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { withColumn, withColumnRole } from '../../../../shared/importing/editMapping.ts';
import type { MappedColumn } from '../../../../shared/importing/tableMapping.ts';
import { useReviewState } from '../desk/useReview.ts';
import type { SheetEdit } from './useSheetEdit.ts';
import { YearSelect } from './YearSelect.tsx';

export const columnRoles = ['indicator', 'group', 'value', 'unit', 'department', 'year'] as const;

const roles = [...columnRoles, 'none'] as const;

interface ColumnEditProps {
  readonly edit: SheetEdit;
  readonly column: string;
}

/** What a column of a table is said to hold; of a column of values also its year, unit and name. */
export function ColumnEdit({ edit, column }: ColumnEditProps): ReactElement {
  const { t } = useTranslation('importing');
  const mapped = edit.table?.columns.find((one) => one.column === column);
  const id = useId();
  return (
    <div className="edit-fields">
      <label htmlFor={id}>{t('columnIs', { column })}</label>
      <Select<(typeof roles)[number]>
        id={id}
        value={mapped?.role ?? 'none'}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(role) => {
          edit.edit((mapping, context) =>
            withColumnRole(mapping, column, role === 'none' ? null : role, context),
          );
        }}
      />
      {mapped?.role === 'value' && <ValueColumn key={column} edit={edit} mapped={mapped} />}
    </div>
  );
}

function ValueColumn({
  edit,
  mapped,
}: {
  readonly edit: SheetEdit;
  readonly mapped: MappedColumn;
}): ReactElement {
  const { t } = useTranslation('importing');
  const { desk } = useReviewState().batch;
  const id = useId();
  const { layout, year } = edit.table ?? { layout: 'long-table', year: null };
  const change = (facts: Partial<Pick<MappedColumn, 'name' | 'unit' | 'year'>>): void => {
    edit.edit((mapping) => withColumn(mapping, mapped.column, facts));
  };
  return (
    <>
      <label htmlFor={`${id}-year`}>{t('columnYear')}</label>
      <YearSelect
        id={`${id}-year`}
        value={mapped.year}
        asked={year ?? desk.year}
        onChange={(chosen) => {
          change({ year: chosen });
        }}
      />
      <label htmlFor={`${id}-unit`}>{t('columnUnit')}</label>
      <TextField
        key={`unit ${mapped.unit}`}
        id={`${id}-unit`}
        value={mapped.unit}
        longest={10}
        hint={t('unitOfRow')}
        onChange={(unit) => {
          change({ unit });
        }}
      />
      {(mapped.name !== '' ||
        layout === 'departments-by-indicators' ||
        layout === 'indicators-by-departments') && (
        <>
          <label htmlFor={`${id}-name`}>
            {layout === 'indicators-by-departments' ? t('fact.department') : t('fact.indicator')}
          </label>
          <TextField
            key={`name ${mapped.name}`}
            id={`${id}-name`}
            value={mapped.name}
            longest={300}
            hint=""
            onChange={(name) => {
              change({ name });
            }}
          />
        </>
      )}
    </>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly value: string;
  readonly longest: number;
  readonly hint: string;
  readonly onChange: (text: string) => void;
}

/** Takes what was written when Enter is pressed or the field is left. */
export function TextField({ id, value, longest, hint, onChange }: TextFieldProps): ReactElement {
  const [text, setText] = useState(value);
  const take = (): void => {
    if (text.trim() !== value) onChange(text.trim());
  };
  return (
    <Input
      id={id}
      value={text}
      maxLength={longest}
      placeholder={hint}
      onBlur={take}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) take();
      }}
      onChange={(event) => {
        setText(event.target.value);
      }}
    />
  );
}
