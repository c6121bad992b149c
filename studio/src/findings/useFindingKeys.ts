import type { Fix } from '@biaochi/engine';
import { useEffect } from 'react';

interface Actions {
  /** To the next finding, or to the one before for −1. */
  readonly step: (by: 1 | -1) => void;
  /** The first fix of the finding gone to, where it has one. */
  readonly fix: Fix | undefined;
  readonly apply: (fix: Fix) => void;
}

/** F8 and Shift-F8 lead through the findings, Alt-Enter applies the first fix; they work wherever the focus is. */
export function useFindingKeys({ step, fix, apply }: Actions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'F8') {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }
      if (event.key === 'Enter' && event.altKey && fix) {
        event.preventDefault();
        apply(fix);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step, fix, apply]);
}
