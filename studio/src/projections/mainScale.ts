import { ordered } from '@biaochi/engine';
import type { Limit, Result, Ruleset, Text, Total } from '@biaochi/schemas/types';
import { catalogOf } from './words/catalog.js';

/** The main total's ruler: from where to where, and the steps that the grade ladder sets on it. */
export interface MainScale {
  total: Total;
  from: number;
  to: number;
  /** The bounds on this total, rising; `label` is as the ruleset writes it, `grade` the step it opens. */
  limits: { at: number; label: string; grade: Text }[];
  /** The lowest step, which begins where the ruler does. */
  lowest: Text | null;
}

const isConstant = (limit: Limit | undefined): limit is string | number =>
  limit !== undefined && typeof limit !== 'object';

/**
 * The total that decides the best grade, with the bounds that the ladder sets for it; null where no grade has a bound.
 * `blank` is the result of an assessment without answers: it tells the least and the most the total may come to.
 */
export function mainScale(ruleset: Ruleset, blank: Result): MainScale | null {
  const grades = ordered(ruleset.grades);
  const first = grades.flatMap((grade) => ordered(grade.bounds))[0];
  const total = first && catalogOf(ruleset).total.get(first.total);
  if (!total) return null;
  const limits = grades
    .flatMap(({ label: grade, bounds }) =>
      ordered(bounds).flatMap((bound) => {
        const limit = bound.atLeast ?? bound.above;
        if (bound.total !== total.id || !isConstant(limit)) return [];
        return [{ at: Number(limit), label: String(limit), grade }];
      }),
    )
    .sort((a, b) => a.at - b.at);
  const { min, max } = blank.totals[total.id] ?? { min: null, max: null };
  const ends = limits.map(({ at }) => at);
  const from = Math.min(min === null ? 0 : Number(min), ...ends);
  const to = Math.max(max === null ? 1.25 * Math.max(0, ...ends) : Number(max), ...ends);
  return { total, from, to: to > from ? to : from + 1, limits, lowest: grades.at(-1)?.label ?? null };
}

/** The stretch of a total in a result, as numbers for drawing; null where it is unbounded or undefined. */
export function spanOf(result: Result, totalId: string): { from: number; to: number } | null {
  const seen = result.totals[totalId];
  if (!seen || seen.min === null || seen.max === null) return null;
  return { from: Number(seen.min), to: Number(seen.max) };
}
