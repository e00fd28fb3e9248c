import { AutoComplete, Checkbox, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addsUp, IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import type { IndicatorDraft } from '../../../../shared/domain/indicatorDraft.ts';
import { unitKind } from '../../../../shared/domain/unitKind.ts';
import { Field } from './Field.tsx';

interface IndicatorFieldsProps {
  readonly draft: IndicatorDraft;
  /** With every key. */
  readonly onEdit: (draft: IndicatorDraft) => void;
  /** When a field is left, or a choice made. */
  readonly onSettle: (draft: IndicatorDraft) => void;
}

/** What an indicator is called, counted in and grouped under. */
export function IndicatorFields(props: IndicatorFieldsProps): ReactElement {
  return (
    <div className="indicators-fields">
      <NameFields {...props} />
      <CountFields {...props} />
      <MeaningFields {...props} />
    </div>
  );
}

function NameFields({ draft, onEdit, onSettle }: IndicatorFieldsProps): ReactElement {
  const { t } = useTranslation('indicators');
  const settle = (): void => {
    onSettle(draft);
  };
  return (
    <>
      <Field label={t('field.name')}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={draft.name}
            onChange={(event) => {
              onEdit({ ...draft, name: event.target.value });
            }}
            onBlur={settle}
            onPressEnter={settle}
          />
        )}
      </Field>
      <Field label={t('field.aliases')} hint={t('aliasesHint')}>
        {(id) => (
          <Select<string[]>
            id={id}
            className="indicators-tags"
            mode="tags"
            open={false}
            tokenSeparators={['、', '，', ',', ';', '；', '\n']}
            placeholder={t('aliasesExample')}
            value={[...draft.aliases]}
            onChange={(written) => {
              const aliases = written.map((alias) => alias.trim()).filter((alias) => alias !== '');
              onSettle({ ...draft, aliases });
            }}
          />
        )}
      </Field>
    </>
  );
}

function CountFields({ draft, onEdit, onSettle }: IndicatorFieldsProps): ReactElement {
  const { t } = useTranslation('indicators');
  return (
    <div className="indicators-pair">
      <Field label={t('field.unit')}>
        {(id) => (
          <AutoComplete
            id={id}
            maxLength={10}
            value={draft.unit}
            options={usualUnits.map((value) => ({ value }))}
            onChange={(unit: string) => {
              onEdit({ ...draft, unit });
            }}
            onSelect={(unit: string) => {
              onSettle({ ...draft, unit });
            }}
            onBlur={() => {
              onSettle(draft);
            }}
          />
        )}
      </Field>
      <Field label={t('field.group')}>
        {(id) => (
          <Select
            id={id}
            value={draft.group}
            options={IndicatorGroup.options.map((value) => ({ value, label: t(`groups.${value}`) }))}
            onChange={(group) => {
              onSettle({ ...draft, group });
            }}
          />
        )}
      </Field>
    </div>
  );
}

const usualUnits = '件 起 宗 次 场次 人 名 人次 家 家次 户次 份 条 项 个 处 台 部 篇 元 万元 %'.split(' ');

function MeaningFields({ draft, onEdit, onSettle }: IndicatorFieldsProps): ReactElement {
  const { t } = useTranslation('indicators');
  const { unit, sums } = draft;
  return (
    <>
      <Field label={t('field.definition')} hint={t('definitionHint')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={draft.definition}
            onChange={(event) => {
              onEdit({ ...draft, definition: event.target.value });
            }}
            onBlur={() => {
              onSettle(draft);
            }}
          />
        )}
      </Field>
      <Checkbox
        checked={addsUp({ unit, ...(sums === null ? {} : { sums }) })}
        disabled={unitKind(unit) === 'rate'}
        onChange={(event) => {
          onSettle({ ...draft, sums: event.target.checked ? null : false });
        }}
      >
        {t('field.sums')}
      </Checkbox>
    </>
  );
}
