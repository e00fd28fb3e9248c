import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import { readTyped } from '../../../../shared/importing/readTyped.ts';

/** How a typed text is read, or why it is no number. */
export function TypedReading({ text, unit }: { readonly text: string; readonly unit: string }): ReactElement {
  const { t } = useTranslation('figures');
  if (text.trim() === '') return <p className="soft small">{t('type.hint')}</p>;
  const read = readTyped(text, unit);
  if ('refused' in read) {
    return (
      <p className="typing-refused small" role="status">
        {t(`refused.${read.refused}`)}
      </p>
    );
  }
  const differs = unit !== '' && read.unit !== unit;
  return (
    <p className="soft small digits" role="status">
      {t('type.readAs', { value: formatFigure(read) })}
      {differs && ` ${t('type.otherUnit', { unit })}`}
    </p>
  );
}
