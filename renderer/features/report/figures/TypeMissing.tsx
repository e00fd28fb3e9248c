import { Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { readTyped } from '../../../../shared/importing/readTyped.ts';
import { Button } from '../../../ui/Button.tsx';
import { typeFigure } from '../../../ui/typeFigure.ts';

interface Props {
  readonly desk: Desk;
  readonly indicator: IndicatorCode;
  readonly name: string;
  readonly unit: string;
  readonly onDone: () => void;
}

/** Types the value of a figure that is missing, right where the text needs it. */
export function TypeMissing({ desk, indicator, name, unit, onDone }: Props): ReactElement {
  const { t } = useTranslation('content');
  const [text, setText] = useState('');
  const canSave = text.trim() !== '' && !('refused' in readTyped(text, unit));
  const save = async (): Promise<void> => {
    const typed = { ...desk, indicator, name, department: null, text: text.trim(), unit };
    if (canSave && (await typeFigure(typed)) !== null) onDone();
  };
  return (
    <div className="figure-type">
      <Input
        autoFocus
        maxLength={60}
        aria-label={t('figure.typeValue')}
        placeholder={t('figure.typeValue')}
        suffix={<span className="soft">{unit}</span>}
        status={text.trim() === '' || canSave ? '' : 'error'}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) void save();
        }}
      />
      <Button tone="primary" onPress={() => void save()}>
        {t('figure.typeSave')}
      </Button>
      {text.trim() !== '' && !canSave && <p className="figure-type-wrong">{t('figure.typeWrong')}</p>}
    </div>
  );
}
