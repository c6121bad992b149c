import type { Change, Ruleset } from '@biaochi/schemas/types';
import { useCallback, useMemo } from 'react';
import type { Readings } from '../document/proof.js';
import { useNewest } from '../document/useNewest.js';
import type { Matter, PastAnswer, PastAsked } from './question.js';
import type { PastCases } from './usePastCases.js';

/** What is judged, the very same one until the document or the cases are others. */
export function useMatter(ruleset: Ruleset, { cases, from }: PastCases): Matter {
  return useMemo(
    () => ({ ruleset, cases: (cases ?? []).map(({ assessment }) => assessment), from }),
    [ruleset, cases, from],
  );
}

/** Begins a worker that knows what it will be asked about. */
export function startJudge(matter: Matter): Worker {
  const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ matter });
  return worker;
}

/**
 * What the past assessments come to before and after, judged in a worker, one trial at a time; null until they were
 * judged first, and where there are none. While a trial waits for its turn the one before it is shown, and said to be.
 */
export function useJudged(
  matter: Matter,
  readings: Readings,
  changes: readonly Change[],
): { judged: PastAnswer | null; isBehind: boolean } {
  const start = useCallback(() => startJudge(matter), [matter]);
  const isIdle = matter.cases.length === 0;
  const asked = useMemo(
    (): PastAsked | null => (isIdle ? null : { ask: 'past', readings, changes }),
    [isIdle, readings, changes],
  );
  const answered = useNewest<PastAsked, PastAnswer>(start, asked);
  return { judged: answered?.answer ?? null, isBehind: answered !== null && answered.asked !== asked };
}
