import type { Assessment, Change } from '@biaochi/schemas/types';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Readings } from '../document/proof.js';
import type { Knob } from './knobs.js';
import type { SweepAnswer, SweepAsked } from './question.js';
import { type Track, valuesOn } from './track.js';
import { turned } from './trial.js';
import { type Matter, startJudge, tellJudge } from './useJudged.js';

interface Sweeping {
  readonly matter: Matter;
  readonly readings: Readings;
  /** The trial; what it says of the number itself does not count. */
  readonly changes: readonly Change[];
  readonly fixtures: readonly Assessment[];
  readonly knob: Knob;
  readonly track: Track;
}

interface Found {
  readonly steps: SweepAsked['steps'];
  readonly answer: SweepAnswer;
}

/** Where outcomes flip as one number takes every position of its slider, all else as it is tried; null until it was found out. */
export function useSweep({ matter, readings, changes, fixtures, knob, track }: Sweeping): SweepAnswer | null {
  const [found, setFound] = useState<Found | null>(null);
  const worker = useRef<{ readonly judge: Worker; told: Matter | null; number: number } | null>(null);
  const { ruleset } = matter;
  const others = JSON.stringify(turned(ruleset, changes, knob, knob.value));
  const steps = useMemo(() => {
    const rest = JSON.parse(others) as Change[];
    return valuesOn(track).map((value) => turned(ruleset, rest, knob, value));
  }, [ruleset, others, knob, track]);
  useEffect(
    () => () => {
      worker.current?.judge.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    worker.current ??= { judge: startJudge(), told: null, number: 0 };
    const now = worker.current;
    if (now.told !== matter) tellJudge(now.judge, matter);
    now.told = matter;
    const number = ++now.number;
    now.judge.onmessage = ({ data }: MessageEvent<{ number: number; answer: SweepAnswer }>) => {
      if (data.number === number) startTransition(() => setFound({ steps, answer: data.answer }));
    };
    const asked: SweepAsked = { ask: 'sweep', readings, steps, fixtures, isOnce: knob.kind === 'threshold' };
    now.judge.postMessage({ number, asked });
  }, [matter, readings, steps, fixtures, knob]);
  return found?.steps === steps ? found.answer : null;
}
