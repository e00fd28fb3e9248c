import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditedCatalogue } from '../../../shared/domain/catalogueEdits.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useKeys } from '../../ui/keys.ts';
import { IndicatorList } from './list/IndicatorList.tsx';
import { IndicatorPanel } from './panel/IndicatorPanel.tsx';
import { NewIndicator } from './panel/NewIndicator.tsx';

type Shown = IndicatorCode | 'new' | null;

interface CatalogueDeskProps {
  readonly catalogue: EditedCatalogue;
  readonly desk: Desk;
}

/** The list of indicators and, beside it, the one in hand. */
export function CatalogueDesk({ catalogue, desk }: CatalogueDeskProps): ReactElement {
  const { t } = useTranslation('indicators');
  const [shown, setShown] = useState<Shown>(null);
  const entry = catalogue.entries.find(({ indicator }) => indicator.code === shown);
  const add = (): void => {
    setShown('new');
  };
  useKeys(t('title'), [{ keys: 'Alt+N', label: t('add'), run: add }]);
  return (
    <div className="indicators-desk">
      <IndicatorList
        entries={catalogue.entries}
        shown={entry?.indicator.code ?? null}
        onShow={setShown}
        onAdd={add}
      />
      <aside className="card indicators-side" aria-label={t('panel')}>
        {shown === 'new' ? (
          <NewIndicator
            onAdded={setShown}
            onLeave={() => {
              setShown(null);
            }}
          />
        ) : entry === undefined ? (
          <EmptyState icon="figures" title={t('noneShown')}>
            <p>{t('noneShownText')}</p>
          </EmptyState>
        ) : (
          <IndicatorPanel
            key={entry.indicator.code}
            entry={entry}
            catalogue={catalogue}
            desk={desk}
            onShow={setShown}
          />
        )}
      </aside>
    </div>
  );
}
