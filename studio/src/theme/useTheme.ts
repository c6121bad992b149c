import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { ThemeName } from './palette.js';

interface Theme {
  name: ThemeName;
  toggle: () => void;
}

const systemTheme = (): ThemeName => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Light or dark: the system's until the reader chooses, then kept in the browser. */
export const useTheme = create<Theme>()(
  persist(
    (set) => ({ name: systemTheme(), toggle: () => set(({ name }) => ({ name: name === 'dark' ? 'light' : 'dark' })) }),
    {
      name: 'biaochi.theme',
      partialize: ({ name }) => ({ name }),
    },
  ),
);
