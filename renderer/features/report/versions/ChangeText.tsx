import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeCounts, hasChanges } from '../../../../shared/comparing/changeCounts.ts';

/** How much was changed, in numbers: +35 −12 字 · 2 项数据. */
export function ChangeText({ counts }: { readonly counts: ChangeCounts }): ReactElement {
  const { t } = useTranslation('versions');
  if (!hasChanges(counts)) return <span className="soft">{t('counts.none')}</span>;
  const { addedCharacters: added, droppedCharacters: dropped, figures, moved } = counts;
  return (
    <span className="change-text digits">
      {added > 0 && <span className="change-added">{t('counts.added', { count: added })}</span>}
      {dropped > 0 && <span className="change-dropped">{t('counts.dropped', { count: dropped })}</span>}
      {figures > 0 && <span>{t('counts.figures', { count: figures })}</span>}
      {moved > 0 && <span>{t('counts.moved', { count: moved })}</span>}
      {added === 0 && dropped === 0 && figures === 0 && moved === 0 && <span>{t('counts.form')}</span>}
    </span>
  );
}
