import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useSettings } from '../api/settings.ts';
import { antdTheme } from '../styles/antdTheme.ts';
import { useSeenTheme } from '../styles/theme.ts';

/** Gives antd the window's look and language; every screen but home stands inside it. */
export function AntdRoot({ children }: { readonly children: ReactNode }): ReactElement {
  const settings = useSettings();
  const theme = useSeenTheme(settings.theme);
  const dress = useMemo(() => antdTheme(theme), [theme]);
  return (
    <ConfigProvider
      theme={dress}
      locale={settings.locale === 'en' ? en : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}
