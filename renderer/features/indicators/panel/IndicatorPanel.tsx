import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry, EditedCatalogue } from '../../../../shared/domain/catalogueEdits.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { IndicatorDraft } from '../../../../shared/domain/indicatorDraft.ts';
import { Button } from '../../../ui/Button.tsx';
import { restoreIndicator, saveIndicator } from '../changeCatalogue.ts';
import { RelationList } from './RelationList.tsx';
import { keepFormerName, sameDraft, toDraft } from './draft.ts';
import { IndicatorFields } from './IndicatorFields.tsx';

interface IndicatorPanelProps {
  readonly entry: CatalogueEntry;
  readonly catalogue: EditedCatalogue;
  readonly desk: Desk;
  readonly onShow: (code: IndicatorCode) => void;
}

/** One indicator: every change is stored when its field is left, and can be taken back. */
export function IndicatorPanel({ entry, catalogue, desk, onShow }: IndicatorPanelProps): ReactElement {
  const { t } = useTranslation('indicators');
  const stored = toDraft(entry);
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState(stored);
  if (!sameDraft(base, stored)) {
    // It was changed from outside: by an undo, or by what has just been stored.
    setBase(stored);
    setDraft(stored);
  }
  const { name } = entry.indicator;
  const store = async (wanted: IndicatorDraft, said = t('saved', { name: wanted.name })): Promise<void> => {
    setDraft(wanted);
    if (sameDraft(wanted, stored)) return;
    if (wanted.name.trim() === '') {
      setDraft({ ...wanted, name });
      return;
    }
    const saved = await saveIndicator(keepFormerName(wanted, name), entry, said);
    // What was refused is not stored, and so does not stay in its field.
    if (saved === null) setDraft(stored);
  };
  return (
    <>
      <header className="indicators-panel-head">
        <h2 className="one-line" title={name}>
          {name}
        </h2>
        <code className="soft small one-line" title={entry.indicator.code}>
          {entry.indicator.code}
        </code>
      </header>
      <IndicatorFields draft={draft} onEdit={setDraft} onSettle={(wanted) => void store(wanted)} />
      <Standing
        entry={entry}
        onDrop={(said) => void restoreIndicator(entry, said)}
        onHide={(hidden, said) => void store({ ...stored, hidden }, said)}
      />
      <RelationList code={entry.indicator.code} catalogue={catalogue} desk={desk} onShow={onShow} />
    </>
  );
}

interface StandingProps {
  readonly entry: CatalogueEntry;
  readonly onDrop: (said: string) => void;
  readonly onHide: (hidden: boolean, said: string) => void;
}

/** Whether the indicator is in the catalogue at all, and as it shipped. */
function Standing({ entry, onDrop, onHide }: StandingProps): ReactElement {
  const { t } = useTranslation('indicators');
  const { shipped, changed, hidden } = entry;
  const { name } = entry.indicator;
  if (shipped === null) {
    return (
      <div className="actions indicators-acts">
        <Button
          tone="quiet"
          icon="remove"
          onPress={() => {
            onDrop(t('removed', { name }));
          }}
        >
          {t('remove')}
        </Button>
      </div>
    );
  }
  return (
    <div className="actions indicators-acts">
      <Button
        tone="quiet"
        onPress={() => {
          onHide(!hidden, t(hidden ? 'shownNow' : 'hiddenNow', { name }));
        }}
      >
        {t(hidden ? 'show' : 'hide')}
      </Button>
      {changed && (
        <Button
          tone="quiet"
          onPress={() => {
            onDrop(t('restored', { name: shipped.name }));
          }}
        >
          {t('restore')}
        </Button>
      )}
    </div>
  );
}
