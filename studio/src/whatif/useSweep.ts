import type { Assessment, Change } from '@biaochi/schemas/types';
import { useCallback, useMemo } from 'react';
import type { Readings } from '../document/proof.js';
import { useNewest } from '../document/useNewest.js';
import type { Knob } from './knobs.js';
import type { Matter, SweepAnswer, SweepAsked } from './question.js';
import { type Track, valuesOn } from './track.js';
import { turned } from './trial.js';
import { startJudge } from './useJudged.js';

interface Sweeping {
  readonly matter: Matter;
  readonly readings: Readings;
  /** The trial; what it says of the number itself does not count. */
  readonly changes: readonly Change[];
  readonly fixtures: readonly Assessment[];
  readonly knob: Knob;
  readonly track: Track;
}

/** Where outcomes flip as one number takes every position of its slider, all else as it is tried; null until it was found out. */
export function useSweep({ matter, readings, changes, fixtures, knob, track }: Sweeping): SweepAnswer | null {
  const { ruleset } = matter;
  const others = JSON.stringify(turned(ruleset, changes, knob, knob.value));
  const asked = useMemo((): SweepAsked => {
    const rest = JSON.parse(others) as Change[];
    const steps = valuesOn(track).map((value) => turned(ruleset, rest, knob, value));
    return { ask: 'sweep', readings, steps, fixtures, isOnce: knob.kind === 'threshold' };
  }, [ruleset, readings, others, fixtures, knob, track]);
  // A sweep is long: another one does not wait for it, but ends it.
  const start = useCallback(() => startJudge(matter), [matter, asked]);
  const answered = useNewest<SweepAsked, SweepAnswer>(start, asked);
  return answered?.asked === asked ? answered.answer : null;
}
