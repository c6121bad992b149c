import { assessor, ordered } from '@biaochi/engine';
import type { Ruleset, Text } from '@biaochi/schemas/types';
import { mainTotal } from './mainTotal.js';

/** The total that decides the best grade, as a ruler: the ends it may reach, and the steps that the ladder sets on it. */
export interface MainScale {
  id: string;
  label: Text;
  /** The least and the most it may come to while nothing is answered; null where unbounded. */
  min: string | null;
  max: string | null;
  /** Bounds that are numbers, in the order of the ladder, each with the grade it opens. */
  limits: { at: string; grade: string }[];
}

const known = new WeakMap<Ruleset, MainScale | null>();

/** The main scale of a ruleset that has no error finding; null where no grade has bounds. */
export function mainScale(ruleset: Ruleset): MainScale | null {
  const kept = known.get(ruleset);
  if (kept !== undefined) return kept;
  const scale = build(ruleset);
  known.set(ruleset, scale);
  return scale;
}

function build(ruleset: Ruleset): MainScale | null {
  const total = ruleset.totals.find(({ id }) => id === mainTotal(ruleset));
  if (!total) return null;
  const { totals } = assessor(ruleset)({ format: 1, ruleset: ruleset.id, answers: {} });
  const { min = null, max = null } = totals[total.id] ?? {};
  const limits = ordered(ruleset.grades).flatMap((grade) =>
    ordered(grade.bounds)
      .filter((bound) => bound.total === total.id)
      .map((bound) => bound.atLeast ?? bound.above)
      .filter((limit) => limit !== undefined && typeof limit !== 'object')
      .map((limit) => ({ at: String(limit), grade: grade.id })),
  );
  return { id: total.id, label: total.label, min, max, limits };
}
