import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveIndicator } from '../changeCatalogue.ts';
import { emptyDraft } from './draft.ts';
import { IndicatorFields } from './IndicatorFields.tsx';

interface NewIndicatorProps {
  readonly onAdded: (code: IndicatorCode) => void;
  readonly onLeave: () => void;
}

/** An indicator of the bureau's own; figures that came under this name before belong to it at once. */
export function NewIndicator({ onAdded, onLeave }: NewIndicatorProps): ReactElement {
  const { t } = useTranslation('indicators');
  const [draft, setDraft] = useState(() => emptyDraft('enforcement'));
  const [isAdding, setAdding] = useState(false);
  const isNamed = draft.name.trim() !== '';
  const add = async (): Promise<void> => {
    if (!isNamed) return;
    setAdding(true);
    const saved = await saveIndicator(draft, null, t('added', { name: draft.name.trim() }));
    setAdding(false);
    if (saved !== null) onAdded(saved.indicator.code);
  };
  return (
    <>
      <header className="indicators-panel-head">
        <h2>{t('newTitle')}</h2>
        <p className="soft small">{t('newText')}</p>
      </header>
      <IndicatorFields draft={draft} onEdit={setDraft} onSettle={setDraft} />
      <div className="actions indicators-acts">
        <Button tone="primary" busy={isAdding} onPress={() => void add()}>
          {t('addNow')}
        </Button>
        <Button onPress={onLeave}>{t('leave')}</Button>
        {!isNamed && <span className="soft small">{t('nameFirst')}</span>}
      </div>
    </>
  );
}
