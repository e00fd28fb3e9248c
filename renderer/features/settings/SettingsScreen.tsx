import { Input, Segmented } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './settings.css';
import { changeSettings, useSettings } from '../../api/settings.ts';
import { getVersion } from '../../ui/version.ts';

/** How the window speaks and looks, and whose reports it writes; every change is stored at once. */
export function SettingsScreen(): ReactElement {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  return (
    <div className="screen settings">
      <h1>{t('title')}</h1>
      <div className="card settings-list">
        <Row name={t('language')} hint={t('languageHint')}>
          <Segmented
            value={settings.locale}
            options={[
              { value: 'zh-CN' as const, label: t('chinese') },
              { value: 'en' as const, label: t('english') },
            ]}
            onChange={(locale) => {
              changeSettings({ locale });
            }}
          />
        </Row>
        <Row name={t('theme')} hint={t('themeHint')}>
          <Segmented
            value={settings.theme}
            options={(['light', 'dark', 'system'] as const).map((value) => ({
              value,
              label: t(`themes.${value}`),
            }))}
            onChange={(theme) => {
              changeSettings({ theme });
            }}
          />
        </Row>
        <Row name={t('bureau')} hint={t('bureauHint')}>
          <BureauInput />
        </Row>
        <Row name={t('version')} hint={t('versionHint')}>
          <span className="digits">{getVersion()}</span>
        </Row>
      </div>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Row({ name, hint, children }: RowProps): ReactElement {
  return (
    <section className="settings-row" aria-label={name}>
      <div>
        <h2>{name}</h2>
        <p className="soft small">{hint}</p>
      </div>
      <div className="settings-value">{children}</div>
    </section>
  );
}

/** Stored when the field is left or Enter is pressed, not with every key. */
function BureauInput(): ReactElement {
  const { t } = useTranslation('settings');
  const stored = useSettings().bureau;
  const [bureau, setBureau] = useState(stored);
  const store = (): void => {
    const name = bureau.trim();
    setBureau(name);
    if (name !== stored) changeSettings({ bureau: name });
  };
  return (
    <Input
      aria-label={t('bureau')}
      maxLength={100}
      value={bureau}
      placeholder={t('bureauExample')}
      onChange={(event) => {
        setBureau(event.target.value);
      }}
      onBlur={store}
      onPressEnter={store}
    />
  );
}
