import { useEffect } from 'react';
import type { Editing } from './editing.js';
import type { Saved } from './matter.js';

const EVERY = 15_000;

/** Looks for others' saves now and then while the page is seen, and when it is seen again; sends what is unsent as it is left. */
export function useLooking<C, R extends Saved<C>>({ look, dispatch }: Editing<C, R>): void {
  useEffect(() => {
    const isSeen = (): boolean => document.visibilityState === 'visible';
    const timer = setInterval(() => isSeen() && void look(), EVERY);
    const turn = (): void => (isSeen() ? void look() : dispatch({ type: 'due' }));
    const back = (): void => void look().then(() => dispatch({ type: 'due' }));
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('focus', back);
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('focus', back);
      window.removeEventListener('online', back);
    };
  }, [look, dispatch]);
}
