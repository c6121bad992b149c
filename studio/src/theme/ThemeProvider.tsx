import { ConfigProvider } from 'antd';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { antdTheme } from './antdTheme.js';
import { useTheme } from './useTheme.js';

/** Puts the chosen palette on the page and on antd. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const name = useTheme((theme) => theme.name);
  const theme = useMemo(() => {
    const of = antdTheme(name);
    // Our style sheet stops all motion where the system asks for that; antd would wait for the end of it, unseen.
    const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    return { ...of, token: { ...of.token, motion } };
  }, [name]);
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
