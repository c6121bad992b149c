import { abs, compare, ordered, sub, toDecimal } from '@biaochi/engine';
import type { Bound, Grade, Total } from '@biaochi/schemas/types';
import { boundHolds, limitValue, sidesOf } from '../explanation/bounds.js';
import type { Scope } from '../explanation/scope.js';
import { seenValue, type Seen } from '../explanation/seen.js';
import { readFigure, showFigure, showText } from '../words/figures.js';

/** How far a total stands from its bound: short of it, beyond it, on it, or still short at its least. */
export interface Gap {
  readonly side: 'short' | 'over' | 'even' | 'open';
  /** The distance as text, every digit of one that ends. */
  readonly by: string;
}

/** The number that stands at the head of a verdict: a total against the bound that settles its grade. */
export interface Headline {
  readonly total: Total;
  readonly grade: Grade;
  readonly bound: Bound;
  readonly seen: Seen;
  readonly holds: boolean | null;
  readonly gap: Gap | null;
}

/**
 * The total and the bound that a verdict is read against: of the grade reached when it is the best, otherwise of the next
 * better one that has a bound; null for a ladder without bounds.
 */
export function headline(scope: Scope): Headline | null {
  const grades = ordered(scope.catalog.ruleset.grades);
  const { grade, possible } = scope.result.outcome;
  const at = grades.findIndex((each) => each.id === (grade ?? possible[0]));
  const bounded = (each: Grade): boolean => (each.bounds?.length ?? 0) > 0;
  const better = grades.slice(0, Math.max(at, 0)).filter(bounded).at(-1);
  const goal = better ?? grades.find(bounded);
  const bound = ordered(goal?.bounds)[0];
  const total = bound && scope.catalog.total.get(bound.total);
  if (goal === undefined || bound === undefined || total === undefined) return null;
  const seen = seenValue(scope, `total:${total.id}`);
  return { total, grade: goal, bound, seen, holds: boundHolds(scope, bound), gap: gapOf(scope, bound, seen) };
}

/** How far a total stands from a bound; null where that cannot be told. */
export function gapOf(scope: Scope, bound: Bound, seen: Seen): Gap | null {
  const side = sidesOf(bound)[0];
  const at = side === undefined ? null : limitValue(scope, side.limit);
  if (at === null) return null;
  const value = readFigure(seen.exact);
  if (value === null) {
    const least = readFigure(scope.result.totals[bound.total]?.min);
    return least !== null && compare(least, at) < 0 ? { side: 'open', by: showText(toDecimal(sub(at, least))) } : null;
  }
  const order = compare(value, at);
  const by = showFigure(abs(sub(value, at)));
  return { side: order === 0 ? 'even' : order < 0 ? 'short' : 'over', by };
}
