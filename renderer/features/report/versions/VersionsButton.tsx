import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { Button } from '../../../ui/Button.tsx';
import { useKeys } from '../../../ui/keys.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { SaveVersionDialog } from './SaveVersionDialog.tsx';
import { VersionsLayer } from './VersionsLayer.tsx';

interface Props {
  readonly desk: ReportDesk;
  readonly figures: readonly StoredFigure[];
  readonly readOnly: boolean;
}

/** The way to the versions, which stand over the whole report, and Ctrl+S to save one. */
export function VersionsButton({ desk, figures, readOnly }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const [front, setFront] = useState<'versions' | 'save' | null>(null);
  const close = (): void => {
    setFront(null);
  };
  const open = (): void => {
    const show = (): void => {
      setFront('versions');
    };
    // What is written is a version once it is saved; where it cannot be, the top bar says so.
    desk.flush().then(show, show);
  };
  const save = {
    keys: 'Ctrl+S',
    label: t('save.title'),
    run: (): void => {
      setFront('save');
    },
  };
  useKeys(t('title'), [
    ...(readOnly ? [] : [save]),
    { keys: 'Ctrl+Shift+H', label: t('keys.open'), run: open },
  ]);
  return (
    <>
      <Button tone="quiet" onPress={open}>
        {t('open')}
      </Button>
      {front === 'versions' && (
        <VersionsLayer desk={desk} figures={figures} readOnly={readOnly} onClose={close} />
      )}
      {front === 'save' && <SaveVersionDialog desk={desk} onClose={close} />}
    </>
  );
}
