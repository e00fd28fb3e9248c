import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../shared/domain/desk.ts';
import { useArchives } from '../api/queries.ts';
import { changeSettings, useSettings } from '../api/settings.ts';
import { usePlace } from '../router/usePlace.ts';
import { useSeenTheme } from '../styles/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { useDesk } from '../ui/useDesk.ts';
import { KeySheetButton } from './KeySheet.tsx';
import { SaveStatus } from './SaveStatus.tsx';

/** Whose report this is, whether it is saved, and how the window looks. */
export function TopBar(): ReactElement {
  const { t } = useTranslation('shell');
  const { bureau, year } = useShownDesk();
  return (
    <header className="bar">
      <p className="bar-place">
        <strong className="one-line" title={bureau}>
          {bureau === '' ? t('deskEmpty') : bureau}
        </strong>
        {bureau !== '' && <span className="bar-year digits">{t('year', { year })}</span>}
      </p>
      <SaveStatus />
      <div className="bar-tools">
        <LanguageSwitch />
        <ThemeSwitch />
        <KeySheetButton />
      </div>
    </header>
  );
}

/** An archived report speaks for itself, every other place for the desk. */
function useShownDesk(): Desk {
  const place = usePlace();
  const desk = useDesk();
  const { data: archives = [] } = useArchives();
  return (place.at === 'archived' ? archives.find(({ id }) => id === place.id) : undefined) ?? desk;
}

function LanguageSwitch(): ReactElement {
  const { t } = useTranslation('shell');
  const { locale } = useSettings();
  return (
    <div className="switch" role="group" aria-label={t('language')}>
      <button
        type="button"
        aria-pressed={locale === 'zh-CN'}
        title={t('languageZh')}
        onClick={() => {
          changeSettings({ locale: 'zh-CN' });
        }}
      >
        中
      </button>
      <button
        type="button"
        aria-pressed={locale === 'en'}
        title={t('languageEn')}
        onClick={() => {
          changeSettings({ locale: 'en' });
        }}
      >
        EN
      </button>
    </div>
  );
}

function ThemeSwitch(): ReactElement {
  const { t } = useTranslation('shell');
  const dark = useSeenTheme(useSettings().theme) === 'dark';
  return (
    <IconButton
      icon={dark ? 'sun' : 'moon'}
      label={dark ? t('toLight') : t('toDark')}
      onPress={() => {
        changeSettings({ theme: dark ? 'light' : 'dark' });
      }}
    />
  );
}
