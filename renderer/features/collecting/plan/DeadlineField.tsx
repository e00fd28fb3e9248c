import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IsoDate } from '../../../../shared/domain/year.ts';

interface DeadlineFieldProps {
  readonly deadline: IsoDate | null;
  readonly onChange: (deadline: IsoDate | null) => void;
}

/** The day by which the workbooks are to be back; an empty field sets none. */
export function DeadlineField({ deadline, onChange }: DeadlineFieldProps): ReactElement {
  const { t } = useTranslation('collecting');
  const id = useId();
  return (
    <div className="deadline-field">
      <label htmlFor={id}>{t('plan.deadline')}</label>
      <input
        id={id}
        type="date"
        value={deadline ?? ''}
        onChange={(event) => {
          const day = IsoDate.safeParse(event.target.value);
          if (day.success || event.target.value === '') onChange(day.data ?? null);
        }}
      />
    </div>
  );
}
