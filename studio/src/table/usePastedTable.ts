import { useEffect } from 'react';
import { clipIn } from '../paste/clips.js';
import { gridOf } from '../paste/gridOf.js';
import type { Grid } from '../paste/usePaste.js';

/** Takes a table that is pasted where nothing else takes it: anywhere but into a field, a dialog or the cells. */
export function usePastedTable(isFit: (grid: Grid) => boolean, onTable: ((grid: Grid) => void) | null): void {
  useEffect(() => {
    if (onTable === null) return;
    const onPaste = (event: ClipboardEvent): void => {
      const isField =
        event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]') !== null;
      if (isField || event.defaultPrevented || !event.clipboardData) return;
      const grid = gridOf(clipIn(event.clipboardData));
      if (isFit(grid)) onTable(grid);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [isFit, onTable]);
}
