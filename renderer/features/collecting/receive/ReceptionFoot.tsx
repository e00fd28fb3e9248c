import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitReception } from '../../../../shared/collecting/kitReception.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ReceptionDesk } from './useReception.ts';

interface ReceptionFootProps {
  readonly reception: KitReception;
  readonly receiving: ReceptionDesk;
}

/** What storing would do, and the one button that does it. */
export function ReceptionFoot({ reception, receiving }: ReceptionFootProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { counts, files, problems } = reception;
  const isReading = files.some(({ state }) => state === 'waiting' || state === 'reading');
  const fresh = counts.added + counts.changed;
  const blocked = problems.filter(({ blocking, cell }) => blocking && cell !== null).length;
  return (
    <footer className="collecting-foot">
      <span className="digits collecting-foot-text" role="status">
        {t('foot.counts', { ...counts, blocked })}
        <span className="soft small"> {t('foot.nothingYet')}</span>
      </span>
      <Button onPress={receiving.cancel}>{t('foot.cancel')}</Button>
      <Button
        tone="primary"
        busy={isReading || receiving.isWorking}
        onPress={() => {
          receiving.store(
            ({ added, changed, same, leftOut }) => t('foot.stored', { added, changed, same, leftOut }),
            (removed) => t('foot.undone', { count: removed }),
          );
        }}
      >
        {fresh === 0 ? t('foot.note') : t('foot.store', { count: fresh })}
      </Button>
    </footer>
  );
}
