import { useSyncExternalStore } from 'react';

const query = '(max-width: 1439px)';

function follow(tell: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}

/** Whether the window is too narrow for all columns, as the style sheets have it. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => window.matchMedia(query).matches);
