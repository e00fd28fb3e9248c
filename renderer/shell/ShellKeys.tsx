import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../router/usePlace.ts';
import type { Place } from '../router/place.ts';
import { useCurrentReport } from '../ui/currentReport.ts';
import { pressKey, useKeys, type KeyBinding } from '../ui/keys.ts';
import { KeySheet, openKeySheet } from './KeySheet.tsx';
import { usePlaces } from './usePlaces.ts';

/**
 * The keys that work everywhere. Ctrl+1 to Ctrl+5 are the five steps of a report,
 * of which the third (checking) is not part of this version.
 */
export function ShellKeys(): ReactElement {
  const { t } = useTranslation('shell');
  const places = usePlaces();
  const current = useCurrentReport();
  const way = (keys: string, label: string, to: Place): KeyBinding => ({
    keys,
    label,
    run: () => {
      go(to);
    },
  });
  useKeys(t('keysEverywhere'), [
    { keys: 'Ctrl+/', label: t('keysSheet'), run: openKeySheet, always: true },
    way('Alt+Home', t('goHome'), { at: 'home' }),
    way('Ctrl+N', t('goNew'), { at: 'newReport' }),
    way('Ctrl+1', t('goFigures'), places.figures),
    way('Ctrl+I', t('goIndicators'), { at: 'indicators' }),
    ...(current === null
      ? []
      : [
          way('Ctrl+2', t('goWrite'), places.report),
          way('Ctrl+4', t('goExport'), { at: 'report', id: current.id, step: 'export' }),
        ]),
    way('Ctrl+5', t('goArchive'), { at: 'archive' }),
    way('Ctrl+6', t('goTemplates'), { at: 'templates' }),
    way('Ctrl+,', t('goSettings'), { at: 'settings' }),
  ]);
  useEffect(() => {
    window.addEventListener('keydown', pressKey);
    return () => {
      window.removeEventListener('keydown', pressKey);
    };
  }, []);
  return <KeySheet />;
}
