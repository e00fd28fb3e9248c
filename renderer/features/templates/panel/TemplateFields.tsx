import { InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../../../../shared/domain/template.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { Labelled, TextField } from '../Field.tsx';
import type { Draft } from '../useDraft.ts';

/** A template's name, what it is for, the years of reports that it is current in, and the report's title. */
export function TemplateFields({ draft, edit, settle }: Draft<Template>): ReactElement {
  const { t } = useTranslation('templates');
  const done = (): void => {
    settle(draft);
  };
  return (
    <>
      <TextField
        label={t('name')}
        value={draft.name}
        longest={100}
        onEdit={(name) => {
          edit({ ...draft, name });
        }}
        onSettle={done}
      />
      <TextField
        label={t('description')}
        value={draft.description}
        longest={300}
        isLong
        onEdit={(description) => {
          edit({ ...draft, description });
        }}
        onSettle={done}
      />
      <TextField
        label={t('reportTitle')}
        hint={t('headingHint')}
        value={draft.title}
        longest={200}
        onEdit={(title) => {
          edit({ ...draft, title });
        }}
        onSettle={done}
      />
      <YearFields draft={draft} edit={edit} settle={settle} />
    </>
  );
}

/** Empty is without end. */
function YearFields({ draft, edit, settle }: Draft<Template>): ReactElement {
  const { t } = useTranslation('templates');
  const done = (): void => {
    settle(draft);
  };
  return (
    <div className="templates-years">
      {(['from', 'to'] as const).map((end) => (
        <Labelled key={end} label={t(`years.${end}`)}>
          {(id) => (
            <InputNumber<number>
              id={id}
              min={1990}
              max={2100}
              precision={0}
              placeholder={t('years.open')}
              value={draft.years[end]}
              onChange={(value) => {
                const year = Year.safeParse(value);
                edit({ ...draft, years: { ...draft.years, [end]: year.success ? year.data : null } });
              }}
              onBlur={done}
              onPressEnter={done}
            />
          )}
        </Labelled>
      ))}
    </div>
  );
}
