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

/** What a scoring method finds: `met` where the evaluator says so himself, points where it earns any. */
export interface Score {
  readonly met?: boolean;
  readonly points?: Rational;
  readonly level?: number | string;
}

function statusOf({ met, points = ZERO }: Score, full: Rational): Outcome['status'] {
  if (met !== undefined) return met ? 'met' : 'unmet';
  if (compare(points, full) === 0) return 'met';
  return compare(points, ZERO) === 0 ? 'unmet' : 'partial';
}

/** The outcome of an indicator that applies: as answered, or full points are met, none unmet, anything else partial. */
export function judged(score: Score, full: Rational | undefined): Outcome {
  const { points, level } = score;
  const status = statusOf(score, full ?? ZERO);
  if (points === undefined || full === undefined) return { status };
  return { status, points, possible: full, ...(level === undefined ? {} : { level }) };
}

/** The outcome of an indicator that does not apply: drop leaves both sums, stay only the upper, full earns all. */
export function passedOver(policy: Policy, full: Rational | undefined): Outcome {
  if (full === undefined) return { status: 'notApplicable' };
  const points = policy === 'full' ? full : ZERO;
  return { status: 'notApplicable', points, possible: policy === 'drop' ? ZERO : full };
}
