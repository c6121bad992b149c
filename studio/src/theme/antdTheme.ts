import { theme as antd, type ThemeConfig } from 'antd';
import { palette, type ThemeName } from './palette.js';

/** The antd theme under one of our two palettes. */
export function antdTheme(name: ThemeName): ThemeConfig {
  const c = palette[name];
  return {
    hashed: false,
    algorithm: name === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: c.pri,
      colorInfo: c.pri,
      colorLink: c.pri,
      colorSuccess: c.ok,
      colorWarning: c.chg,
      colorError: c.bad,
      colorSuccessBg: c['ok-bg'],
      colorWarningBg: c['chg-bg'],
      colorErrorBg: c['bad-bg'],
      colorText: c.t1,
      colorTextSecondary: c.t2,
      colorTextTertiary: c.t3,
      colorTextDescription: c.t3,
      // antd's own placeholder grey stays below 4.5:1, which axe reports as serious.
      colorTextPlaceholder: c.t3,
      colorTextLightSolid: c['on-pri'],
      colorBgLayout: c.bg,
      colorBgContainer: c.surface,
      colorBgElevated: c.raised,
      colorBorder: c.line2,
      colorBorderSecondary: c.line,
      colorFillSecondary: c.sunk,
      colorBgSpotlight: name === 'dark' ? c.line2 : c.t1,
      controlItemBgActive: c['pri-bg'],
      controlItemBgHover: c.hover,
      fontFamily: 'var(--font)',
      fontFamilyCode: 'var(--mono)',
      fontSize: 13,
      fontSizeSM: 12,
      fontSizeLG: 14,
      fontSizeHeading1: 20,
      fontSizeHeading2: 16,
      fontSizeHeading3: 14,
      lineHeight: 1.5385,
      borderRadius: 7,
      borderRadiusSM: 5,
      borderRadiusLG: 10,
      controlHeight: 30,
      controlHeightSM: 26,
      controlHeightLG: 36,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.14s',
      motionDurationSlow: '0.2s',
      boxShadowSecondary: 'var(--sh2)',
    },
    components: {
      Segmented: {
        trackBg: c.sunk,
        itemColor: c.t2,
        itemSelectedBg: name === 'dark' ? c.hover : c.surface,
        itemSelectedColor: c.t1,
      },
      Tabs: { horizontalItemPadding: '6px 0' },
      Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none' },
      Tooltip: { colorTextLightSolid: name === 'dark' ? c.t1 : c.surface },
    },
  };
}
