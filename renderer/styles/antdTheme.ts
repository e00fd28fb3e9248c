import { theme as antd, type ThemeConfig } from 'antd';
import type { Theme } from './theme.ts';
import { readToken } from './readToken.ts';
import tokens from './tokens.css?raw';

/** antd dressed in the window's own tokens. */
export function antdTheme(theme: Theme): ThemeConfig {
  const colour = (name: string): string => readToken(tokens, name, theme);
  return {
    algorithm: theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      ...colours(colour),
      fontFamily: 'var(--font-ui)',
      fontSize: 14,
      borderRadius: 6,
      borderRadiusLG: 6,
      controlHeight: 32,
      motionDurationFast: '0.1s',
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.15s',
      boxShadow: 'none',
      boxShadowTertiary: 'none',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Table: {
        headerBg: colour('paper'),
        headerColor: colour('ink-soft'),
        headerSplitColor: 'transparent',
        rowHoverBg: colour('paper-hover'),
        borderColor: colour('line'),
        cellPaddingBlockSM: 7,
      },
      Modal: { titleFontSize: 16 },
      Tabs: {
        itemSelectedColor: colour('accent'),
        itemHoverColor: colour('accent'),
        itemActiveColor: colour('accent'),
        inkBarColor: colour('accent'),
      },
      Segmented: {
        trackBg: colour('chrome-deep'),
        itemSelectedBg: colour('paper'),
        itemSelectedColor: colour('accent'),
        itemColor: colour('ink-soft'),
        itemHoverColor: colour('ink'),
      },
    },
  };
}

function colours(colour: (name: string) => string): NonNullable<ThemeConfig['token']> {
  return {
    colorPrimary: colour('accent-fill'),
    colorPrimaryHover: colour('accent-fill-hover'),
    colorPrimaryActive: colour('accent-fill-hover'),
    colorLink: colour('accent'),
    colorLinkHover: colour('accent'),
    colorLinkActive: colour('accent'),
    colorInfo: colour('accent'),
    colorError: colour('error'),
    colorWarning: colour('warning'),
    colorSuccess: colour('done'),
    colorText: colour('ink'),
    colorTextSecondary: colour('ink-soft'),
    colorTextTertiary: colour('ink-soft'),
    colorTextDescription: colour('ink-soft'),
    colorTextPlaceholder: colour('ink-soft'),
    colorBgBase: colour('paper'),
    colorBgContainer: colour('paper'),
    colorBgElevated: colour('paper'),
    colorBgLayout: colour('chrome'),
    colorBgMask: colour('veil'),
    colorBorder: colour('line-strong'),
    colorBorderSecondary: colour('line'),
    colorSplit: colour('line'),
    controlItemBgActive: colour('accent-soft'),
    controlItemBgHover: colour('paper-hover'),
  };
}
