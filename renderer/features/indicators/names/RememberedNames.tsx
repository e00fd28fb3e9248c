import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditedCatalogue } from '../../../../shared/domain/catalogueEdits.ts';
import type { RememberedName } from '../../../../shared/domain/rememberedName.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { forgetName } from '../changeCatalogue.ts';

interface RememberedNamesProps {
  readonly bureau: string;
  readonly names: readonly RememberedName[];
  readonly catalogue: EditedCatalogue;
}

/** What was once said of the bureau's names; a name that is forgotten is asked about again at the next import. */
export function RememberedNames({ bureau, names, catalogue }: RememberedNamesProps): ReactElement {
  const { t } = useTranslation('indicators');
  const known = new Map<string, string>(
    catalogue.entries.map(({ indicator }) => [indicator.code, indicator.name]),
  );
  if (names.length === 0) {
    return (
      <div className="card">
        <EmptyState icon="write" title={t('nothingRemembered')}>
          <p>{t('nothingRememberedText')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <p className="soft indicators-lead">{t('rememberedText', { bureau })}</p>
      <div className="card indicators-frame">
        <VirtualList label={t('remembered')} count={names.length} height={() => 48}>
          {(index) => {
            const name = names[index];
            if (name === undefined) return null;
            const meant =
              name.indicator === null ? t('asOwn') : (known.get(name.indicator) ?? name.indicator);
            return (
              <div className="names-row" role="listitem">
                <span className="one-line" title={name.name}>
                  {name.name}
                </span>
                <span className="soft">{name.unit}</span>
                <span className="one-line" title={meant}>
                  → {meant}
                </span>
                <Button
                  tone="quiet"
                  onPress={() => void forgetName(bureau, name, t('forgotten', { name: name.name }))}
                >
                  {t('forget')}
                </Button>
              </div>
            );
          }}
        </VirtualList>
      </div>
    </>
  );
}
