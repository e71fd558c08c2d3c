import { useSyncExternalStore } from 'react';
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ThemeChoice } from '../../session';

/** What a host says of its own colours. */
export interface HostTheme {
  dark(): boolean;
  /** Calls the listener after a change; returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** System fonts only; the last ones are those of 麒麟 and UOS. */
const FONTS = [
  '"Segoe UI"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"PingFang SC"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  '"HarmonyOS Sans SC"',
  '"WenQuanYi Micro Hei"',
  'sans-serif',
].join(', ');

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = {
  ...webDarkTheme,
  fontFamilyBase: FONTS,
  // Fluent's own red reaches only 4.16:1 on its dark ground.
  colorStatusDangerForeground1: '#f1707b',
};

/** Whether to draw dark: the officer's choice, else the host's, else the system's. */
export function useDark(choice: ThemeChoice, host: HostTheme = SYSTEM): boolean {
  const surrounding = useSyncExternalStore(
    (listener) => host.onChange(listener),
    () => host.dark(),
  );
  return choice === 'auto' ? surrounding : choice === 'dark';
}

export function fluentTheme(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}

const DARK_QUERY = '(prefers-color-scheme: dark)';

const SYSTEM: HostTheme = {
  dark: () => window.matchMedia(DARK_QUERY).matches,
  onChange(listener) {
    const query = window.matchMedia(DARK_QUERY);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not in Chromium before 80 and Safari before 14, which know the older pair only
    if (!query.addEventListener) {
      query.addListener(listener);
      return () => query.removeListener(listener);
    }
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  },
};
