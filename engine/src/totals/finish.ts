import type { Clamp } from '@biaochi/schemas/types';
import { clampInterval, type Interval, type Rational, roundInterval, type RoundingRule } from '../numbers/index.js';
import { decimal } from '../scoring/index.js';

/** What is done to a total's value before others see it: node rounding first, then the limits. */
export interface Finish {
  readonly rounding: RoundingRule | null;
  readonly atLeast: Rational | null;
  readonly atMost: Rational | null;
}

/** The compiled finish of a total. */
export function compileFinish(rounding: RoundingRule | null, clamp: Clamp | undefined): Finish {
  return {
    rounding,
    atLeast: clamp?.atLeast === undefined ? null : decimal(clamp.atLeast),
    atMost: clamp?.atMost === undefined ? null : decimal(clamp.atMost),
  };
}

/** Where the finished value may lie; rounding and limits never reverse an order, so the ends suffice. */
export function finish(value: Interval, { rounding, atLeast, atMost }: Finish): Interval {
  return clampInterval(rounding ? roundInterval(value, rounding) : value, atLeast, atMost);
}
