import { STATUS } from '../conditions/index.js';
import { equals, hull, includes, type Interval, point, type Rational, settled, ZERO } from '../numbers/index.js';

/** What an indicator that applies may still turn out to be: status bits, and where its points may lie (null: unscored). */
export interface Outcome {
  readonly status: number;
  readonly points: Interval | null;
}

/** The status bits of points that may lie in an interval, where `full` earns met, zero unmet, all else partial. */
export function statusOf(points: Interval, full: Rational): number {
  const known = settled(points);
  if (known) return equals(known, full) ? STATUS.met : known.n === 0n ? STATUS.unmet : STATUS.partial;
  return (includes(points, full) ? STATUS.met : 0) | (includes(points, ZERO) ? STATUS.unmet : 0) | STATUS.partial;
}

/** The outcome of several that are each still possible; at least one is given. */
export function anyOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((a, b) => ({
    status: a.status | b.status,
    points: a.points && b.points ? hull(a.points, b.points) : null,
  }));
}

/** The outcome of known points. */
export function earned(points: Rational, full: Rational): Outcome {
  const interval = point(points);
  return { status: statusOf(interval, full), points: interval };
}
