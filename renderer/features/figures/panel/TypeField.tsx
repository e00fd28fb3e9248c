import { Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import { sourceText } from '../../../ui/sourceText.ts';
import { readTyped } from '../../../../shared/importing/readTyped.ts';
import { typeFigure } from '../../../ui/typeFigure.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { FigureDesk } from '../useFigureDesk.ts';
import { Effects } from '../../../ui/effects/Effects.tsx';
import { TypedReading } from './TypedReading.tsx';

interface Props {
  readonly work: FigureDesk;
  readonly row: FigureRow;
  readonly onDone: () => void;
}

/** Types a new value for one figure: how it is read, what it overrides and which sentences change. */
export function TypeField({ work, row, onDone }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const { indicator, name, department, unit, figure } = row;
  const [text, setText] = useState(figure === null ? '' : formatFigure(figure, { unit: false }));
  const typed = { ...work.desk, indicator, name, department, text: text.trim(), unit };
  const canSave = text.trim() !== '' && !('refused' in readTyped(text, unit));
  const save = async (): Promise<void> => {
    if (canSave && (await typeFigure(typed)) !== null) onDone();
  };
  return (
    <section className="panel-typing">
      <label htmlFor="typed-value">{t('type.value')}</label>
      <div className="typing-line">
        <Input
          id="typed-value"
          autoFocus
          maxLength={60}
          suffix={<span className="soft">{unit}</span>}
          value={text}
          onFocus={(event) => {
            event.target.select();
          }}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) void save();
          }}
        />
        <Button tone="primary" onPress={() => void save()}>
          {t('type.save')}
        </Button>
        <Button onPress={onDone}>{t('type.cancel')}</Button>
      </div>
      <TypedReading text={text} unit={unit} />
      {figure?.source.kind === 'cell' && (
        <p className="soft small">
          {t('type.overrides', { value: formatFigure(figure), source: sourceText(figure.source) })}
        </p>
      )}
      {figure?.source.kind === 'derived' && <p className="soft small">{t('type.overridesFormula')}</p>}
      {canSave && <Effects typed={typed} />}
    </section>
  );
}
