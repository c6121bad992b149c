import { ConfigProvider } from 'antd';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { antdTheme } from './antdTheme.js';
import { useTheme } from './useTheme.js';

/** Puts the chosen palette on the page and on antd. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const name = useTheme((theme) => theme.name);
  const theme = useMemo(() => antdTheme(name), [name]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = name;
  }, [name]);
  // Of itself antd types a space between the two characters of a Chinese button.
  return (
    <ConfigProvider theme={theme} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
