import { useCallback } from 'react';
import { freshSession, useSession } from '../store/session.js';
import { useOpenStandard } from './useStandard.js';

/**
 * The place selected in the standard (`/indicators/21`, `/totals/Q`, `/gates/required`, `/grades`, or null) and a
 * function that selects another; one selection for table, canvas, source and bench.
 */
export function useSelection(): [string | null, (place: string | null) => void] {
  const { id } = useOpenStandard();
  const selected = useSession(({ standards }) => (standards[id] ?? freshSession).selected);
  const update = useSession((session) => session.update);
  const select = useCallback((place: string | null) => update(id, { selected: place }), [id, update]);
  return [selected, select];
}
