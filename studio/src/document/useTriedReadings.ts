/**
 * The readings that the bench is switched to, other than those that fixtures and standard take; they change what is
 * shown, never a fixture.
 *
 *   const { tried, tryReading } = useTriedReadings();
 *   tryReading('rounding', 'half-even');
 *   tryReading('rounding', undefined);   // back
 */
import type { Assessment } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { freshSession, useSession } from '../store/session.js';
import type { Readings } from './proof.js';
import { useOpenStandard } from './useStandard.js';

const none: Readings = {};

export interface TriedReadings {
  readonly tried: Readings;
  readonly tryReading: (reading: string, alternative: string | undefined) => void;
}

export function useTriedReadings(): TriedReadings {
  const { id } = useOpenStandard();
  const tried = useSession(({ standards }) => (standards[id] ?? freshSession).readings) ?? none;
  const tryReading = useCallback<TriedReadings['tryReading']>(
    (reading, alternative) => {
      const { update, standards } = useSession.getState();
      const { [reading]: _, ...rest } = (standards[id] ?? freshSession).readings ?? none;
      update(id, { readings: alternative === undefined ? rest : { ...rest, [reading]: alternative } });
    },
    [id],
  );
  return { tried, tryReading };
}

const made = new WeakMap<Assessment, { readonly tried: Readings; readonly assessment: Assessment }>();

/** An assessment under the readings tried; the very same one each time, so that it is evaluated once. */
export function underReadings(assessment: Assessment, tried: Readings): Assessment {
  if (Object.keys(tried).length === 0) return assessment;
  const known = made.get(assessment);
  if (known?.tried === tried) return known.assessment;
  const under = { ...assessment, readings: { ...assessment.readings, ...tried } };
  made.set(assessment, { tried, assessment: under });
  return under;
}
