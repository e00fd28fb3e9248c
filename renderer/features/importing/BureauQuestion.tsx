import { Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings } from '../../api/settings.ts';
import { Button } from '../../ui/Button.tsx';

/** Asks once whose figures these are, as figures belong to a bureau; remembered for next time. */
export function BureauQuestion({ onAnswer }: { readonly onAnswer: (bureau: string) => void }): ReactElement {
  const { t } = useTranslation('importing');
  const [bureau, setBureau] = useState('');
  const answer = (): void => {
    const name = bureau.trim();
    if (name === '') return;
    changeSettings({ bureau: name });
    onAnswer(name);
  };
  return (
    <div className="bureau-question">
      <label htmlFor="import-bureau">{t('whose')}</label>
      <p className="soft small">{t('whoseHint')}</p>
      <Input
        id="import-bureau"
        size="large"
        autoFocus
        maxLength={100}
        value={bureau}
        onChange={(event) => {
          setBureau(event.target.value);
        }}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) answer();
        }}
      />
      <div className="actions">
        <Button tone="primary" onPress={answer}>
          {t('goOn')}
        </Button>
      </div>
    </div>
  );
}
