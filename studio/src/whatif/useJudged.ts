import type { Change, Ruleset } from '@biaochi/schemas/types';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { type Asker, oneAtATime } from '../document/oneAtATime.js';
import type { Readings } from '../document/proof.js';
import type { PastAnswer, PastAsked } from './question.js';
import type { PastCases } from './usePastCases.js';

export const startJudge = (): Worker => new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });

/** What is judged: a document, and past assessments of it. */
export interface Matter {
  readonly ruleset: Ruleset;
  readonly past: Pick<PastCases, 'cases' | 'from'>;
}

/** The matter, the very same one until the document or the cases are others. */
export const useMatter = (ruleset: Ruleset, past: Matter['past']): Matter =>
  useMemo(() => ({ ruleset, past }), [ruleset, past]);

/** Tells a worker what it will be asked about. */
export function tellJudge(worker: Worker, { ruleset, past: { cases, from } }: Matter): void {
  worker.postMessage({ document: ruleset });
  worker.postMessage({ cases: (cases ?? []).map(({ assessment }) => assessment), from });
}

/** A worker with the way to ask it, what it was told last, and which matter each question is about. */
interface Court {
  readonly worker: Worker;
  readonly asker: Asker<PastAsked>;
  readonly about: WeakMap<PastAsked, Matter>;
  told: Matter | null;
}

interface Found {
  readonly matter: Matter | undefined;
  readonly answer: PastAnswer;
}

function startCourt(found: (found: Found) => void): Court {
  const worker = startJudge();
  const about = new WeakMap<PastAsked, Matter>();
  const asker = oneAtATime<PastAsked, PastAnswer>(worker, (asked, answer) =>
    found({ matter: about.get(asked), answer }),
  );
  return { worker, asker, about, told: null };
}

/**
 * What the past assessments come to before and after, judged in a worker, one trial at a time; null until they were
 * judged first. While a trial waits for its turn the one before it is shown.
 */
export function useJudged(matter: Matter, readings: Readings, changes: readonly Change[]): PastAnswer | null {
  const [found, setFound] = useState<Found | null>(null);
  const court = useRef<Court | null>(null);
  useEffect(
    () => () => {
      court.current?.asker.stop();
      court.current = null;
    },
    [],
  );
  useEffect(() => {
    if (matter.past.cases === null) return;
    court.current ??= startCourt((answer) => startTransition(() => setFound(answer)));
    const { worker, asker, about, told } = court.current;
    if (told !== matter) tellJudge(worker, matter);
    court.current.told = matter;
    const asked: PastAsked = { ask: 'past', readings, changes };
    about.set(asked, matter);
    asker.ask(asked);
  }, [matter, readings, changes]);
  return found?.matter === matter ? found.answer : null;
}
