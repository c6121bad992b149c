import type { Policy } from '@biaochi/schemas/types';
import { type Rational, ZERO, compare } from '../numbers/index.js';

/** How an indicator came out; without `points` where it earns none by its method. */
export interface Outcome {
  readonly status: 'met' | 'partial' | 'unmet' | 'notApplicable';
  readonly points?: Rational;
  /** What it adds to the points possible. */
  readonly possible?: Rational;
  readonly level?: number | string;
}

/** What a scoring method finds: the points of so many at most, or just met or not. */
export interface Score {
  readonly met: boolean;
  readonly points?: Rational;
  readonly level?: number | string;
}

/** The outcome of an indicator that applies: full points are met, none unmet, anything else partial. */
export function judged(score: Score, full: Rational | undefined): Outcome {
  const { points, level } = score;
  if (points === undefined || full === undefined) return { status: score.met ? 'met' : 'unmet' };
  const status = compare(points, full) === 0 ? 'met' : compare(points, ZERO) === 0 ? 'unmet' : 'partial';
  return { status, points, possible: full, ...(level === undefined ? {} : { level }) };
}

/** The outcome of an indicator that does not apply: drop leaves both sums, stay only the upper, full earns all. */
export function passedOver(policy: Policy, full: Rational | undefined): Outcome {
  if (full === undefined) return { status: 'notApplicable' };
  const points = policy === 'full' ? full : ZERO;
  return { status: 'notApplicable', points, possible: policy === 'drop' ? ZERO : full };
}
