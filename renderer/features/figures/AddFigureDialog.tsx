import { AutoComplete, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTyped } from '../../../shared/importing/readTyped.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { typeFigure } from '../../ui/typeFigure.ts';
import { Incomplete } from './Incomplete.tsx';
import { IndicatorField } from './IndicatorField.tsx';
import { Effects } from '../../ui/effects/Effects.tsx';
import { TypedReading } from './panel/TypedReading.tsx';
import type { FigureDesk } from './useFigureDesk.ts';

/** Types a figure that no file brings: an indicator of the catalogue or a new one, a value, perhaps a department. */
export function AddFigureDialog({
  work,
  onClose,
}: {
  readonly work: FigureDesk;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('figures');
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [text, setText] = useState('');
  const [department, setDepartment] = useState('');
  const indicator = work.names.find(name.trim());
  const place = department.trim() === '' ? null : department.trim();
  const stored = work.figures.find((figure) => figure.indicator === indicator && figure.department === place);
  const words = { name: name.trim(), text: text.trim(), unit: unit.trim() };
  const typed = { ...work.desk, ...words, indicator, department: place };
  const canSave = typed.name !== '' && typed.text !== '' && !('refused' in readTyped(text, typed.unit));
  const [isAsked, setAsked] = useState(false);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (canSave && (await typeFigure(typed)) !== null) onClose();
  };
  return (
    <Dialog
      title={t('add.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('type.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()}>
            {t('type.save')}
          </Button>
        </>
      }
    >
      <IndicatorField work={work} name={name} unit={unit} onName={setName} onUnit={setUnit} />
      <ValueField text={text} unit={unit.trim()} onText={setText} onEnter={() => void save()} />
      <div className="figure-field">
        <label htmlFor="add-department">{t('add.department')}</label>
        <AutoComplete
          id="add-department"
          value={department}
          options={departmentsOf(work).map((value) => ({ value }))}
          showSearch={{ filterOption: (query, option) => option?.value.includes(query) ?? false }}
          getPopupContainer={(field: HTMLElement) => field.closest('dialog') ?? document.body}
          onChange={setDepartment}
        />
      </div>
      {stored !== undefined && <p className="soft small">{t('add.there', { name: stored.name })}</p>}
      {canSave && <Effects typed={typed} />}
      {isAsked && !canSave && <Incomplete />}
    </Dialog>
  );
}

interface ValueProps {
  readonly text: string;
  readonly unit: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

function ValueField({ text, unit, onText, onEnter }: ValueProps): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <div className="figure-field">
      <label htmlFor="add-value">{t('type.value')}</label>
      <Input
        id="add-value"
        maxLength={60}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
        }}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) onEnter();
        }}
      />
      <TypedReading text={text} unit={unit} />
    </div>
  );
}

function departmentsOf({ figures }: FigureDesk): readonly string[] {
  return [...new Set(figures.flatMap(({ department }) => department ?? []))];
}
