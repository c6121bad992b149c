import type { Diagnostic } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { type Checked, unchecked } from './openDraft.js';
import { useNewest } from './useNewest.js';

const start = (): Worker => new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });

/**
 * What the checks find in a ruleset, following its edits: the findings of the last version that was checked, and which;
 * null is not looked at.
 */
export function useChecked(ruleset: Ruleset | null): Checked {
  const answered = useNewest<Ruleset, Diagnostic[]>(start, ruleset);
  return useMemo(
    () => (answered === null ? unchecked : { ruleset: answered.asked, findings: answered.answer }),
    [answered],
  );
}
