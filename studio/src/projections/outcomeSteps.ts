import { ordered } from '@biaochi/engine';
import type { Result, Ruleset, Text } from '@biaochi/schemas/types';

/** A grade, or undetermined (null), and how many results came to it. */
export interface OutcomeStep {
  readonly grade: string | null;
  readonly label: Text | null;
  readonly count: number;
  readonly tone: 'ok' | 'bad' | 'unknown';
  readonly isCurrent: boolean;
}

/** The ladder with how many of some results came to each step: undetermined, then from the lowest grade to the best; `live` is marked. */
export function outcomeSteps(ruleset: Ruleset, results: readonly Result[], live: Result): OutcomeStep[] {
  const step = (grade: string | null, label: Text | null, tone: OutcomeStep['tone']): OutcomeStep => ({
    grade,
    label,
    tone,
    count: results.filter(({ outcome }) => outcome.grade === grade).length,
    isCurrent: live.outcome.grade === grade,
  });
  const rising = ordered(ruleset.grades).reverse();
  return [
    step(null, null, 'unknown'),
    ...rising.map(({ id, label }, index) => step(id, label, index === 0 ? 'bad' : 'ok')),
  ];
}
