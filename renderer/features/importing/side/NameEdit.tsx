import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import { nameKey } from '../../../../shared/importing/nameKey.ts';
import { useIndicators } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { useReview } from '../desk/useReview.ts';
import { IndicatorSelect } from './IndicatorSelect.tsx';

/** Which indicator the name of a figure stands for, everywhere in these files and for this bureau from now on. */
export function NameEdit({ figure }: { readonly figure: ReadFigure }): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { data: indicators = [] } = useIndicators();
  const isOwn = !indicators.some(({ code }) => code === figure.indicator);
  const name = {
    key: nameKey(figure.name, figure.unit),
    chosen: figure.match.by !== 'chosen' ? undefined : isOwn ? null : figure.indicator,
  };
  return (
    <div className="edit-row">
      <span className="soft">{t('nameIs', { name: figure.name })}</span>
      <IndicatorSelect
        label={t('findIndicatorFor', { name: figure.name })}
        value={isOwn ? null : figure.indicator}
        onChoose={(code) => {
          review.name(name, code);
        }}
      />
      {!isOwn && (
        <div className="actions">
          <Button
            onPress={() => {
              review.name(name, null);
            }}
          >
            {t('ownIndicator')}
          </Button>
        </div>
      )}
    </div>
  );
}
