import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Year } from '../../../../shared/domain/year.ts';
import { yearsAround } from '../../../ui/yearsAround.ts';

interface YearSelectProps {
  readonly id: string;
  /** Null for the year that is asked for. */
  readonly value: Year | null;
  readonly asked: Year;
  readonly onChange: (year: Year | null) => void;
}

/** A year of a table or column, or that of the import. */
export function YearSelect({ id, value, asked, onChange }: YearSelectProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <Select<Year | null>
      id={id}
      value={value}
      options={[
        { value: null, label: t('yearAsked', { year: asked }) },
        ...yearsAround(value ?? asked).map((year) => ({ value: year, label: t('yearOf', { year }) })),
      ]}
      onChange={onChange}
    />
  );
}
