import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadingLevel } from '../../../../shared/domain/block.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { TemplateLead, TemplateSlot } from '../../../../shared/domain/template.ts';
import { Labelled, TextField } from '../Field.tsx';
import { IndicatorsPicker } from '../IndicatorPicker.tsx';
import { ItemFields } from './ItemFields.tsx';
import { PatternFields } from './PatternFields.tsx';

interface Props<Slot> {
  readonly slot: Slot;
  readonly onEdit: (slot: Slot) => void;
  readonly onSettle: (slot: Slot) => void;
}

/** A section's heading and level. */
export function HeadingFields({ slot, onEdit, onSettle }: Props<TemplateSlot>): ReactElement {
  const { t } = useTranslation('templates');
  return (
    <div className="templates-heading">
      <TextField
        label={t('heading')}
        hint={t('headingHint')}
        value={slot.heading}
        longest={100}
        onEdit={(heading) => {
          onEdit({ ...slot, heading });
        }}
        onSettle={() => {
          onSettle(slot);
        }}
      />
      <Labelled label={t('level')}>
        {(id) => (
          <Select<HeadingLevel>
            id={id}
            value={slot.level}
            options={levels.map(({ value, name }) => ({ value, label: t(`levels.${name}`) }))}
            onChange={(level) => {
              onSettle({ ...slot, level });
            }}
          />
        )}
      </Labelled>
    </div>
  );
}

const levels = [
  { value: 1, name: '1' },
  { value: 2, name: '2' },
  { value: 3, name: '3' },
  { value: 4, name: '4' },
] as const;

/** What is known of a section, or of the lead: guidance, items, figures, sentences and basis. */
export function GuideFields<Slot extends TemplateLead>({
  slot,
  onEdit,
  onSettle,
}: Props<Slot>): ReactElement {
  const { t } = useTranslation('templates');
  const settle = (): void => {
    onSettle(slot);
  };
  return (
    <>
      <TextField
        label={t('guidance')}
        value={slot.guidance}
        longest={600}
        isLong
        onEdit={(guidance) => {
          onEdit({ ...slot, guidance });
        }}
        onSettle={settle}
      />
      <ItemFields
        items={slot.required}
        onEdit={(required) => {
          onEdit({ ...slot, required });
        }}
        onSettle={(required) => {
          onSettle({ ...slot, required });
        }}
      />
      <Figures
        codes={slot.indicators}
        onChange={(indicators) => {
          onSettle({ ...slot, indicators });
        }}
      />
      <PatternFields
        patterns={slot.patterns}
        onSettle={(patterns) => {
          onSettle({ ...slot, patterns });
        }}
      />
      <TextField
        label={t('basis')}
        hint={t('basisHint')}
        value={slot.basis}
        longest={200}
        isLong
        onEdit={(basis) => {
          onEdit({ ...slot, basis });
        }}
        onSettle={settle}
      />
    </>
  );
}

interface FiguresProps {
  readonly codes: readonly IndicatorCode[];
  readonly onChange: (codes: readonly IndicatorCode[]) => void;
}

function Figures({ codes, onChange }: FiguresProps): ReactElement {
  const { t } = useTranslation('templates');
  return (
    <Labelled label={t('indicators')}>
      {(id) => <IndicatorsPicker id={id} value={codes} onChange={onChange} />}
    </Labelled>
  );
}
