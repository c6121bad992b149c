import type { IncrementsScoring } from '@biaochi/schemas/types';
import {
  add,
  addIntervals,
  clampInterval,
  div,
  type Interval,
  max,
  min,
  mul,
  multiplyIntervals,
  neg,
  ONE,
  point,
  type Rational,
  roundInterval,
  type RoundingRule,
  spanOf,
  sub,
  ZERO,
} from '../numbers/index.js';
import { decimal } from './decimal.js';
import type { ScoringMethod } from './method.js';
import { type Outcome, statusOf } from './outcome.js';

export interface CompiledIncrements {
  readonly method: 'increments';
  readonly quantity: number;
  /** Where counting starts, and the steps in each unit of the quantity: negative where they are counted downwards. */
  readonly start: Rational;
  readonly stepsPerUnit: Rational;
  /** How a part of a step is counted: not at all, or as one. */
  readonly counting: RoundingRule;
  readonly base: Rational;
  /** Points that each step adds; negative where they are deducted. */
  readonly each: Rational;
  readonly limit: Rational;
  readonly full: Rational;
}

/** Where the points change: at the start, a step beyond it, and where the limit is reached. */
export function turningPoints({ from, direction, every, each, limit }: IncrementsScoring): Rational[] {
  const start = decimal(from.at);
  const stride = direction === 'above' ? decimal(every) : neg(decimal(every));
  const last = div(sub(decimal(limit), decimal(from.points)), decimal(each)) ?? ZERO;
  return [start, add(start, stride), add(start, mul(stride, last))];
}

const outcomeOf = (points: Interval, full: Rational): Outcome => ({ status: statusOf(points, full), points });

/** Every step of a quantity beyond a starting point adds or deducts so many points, until a limit is reached. */
export const increments: ScoringMethod<IncrementsScoring, CompiledIncrements> = {
  method: 'increments',
  forms: () => ['values'],
  full: ({ from, limit }) => max(ZERO, max(decimal(from.points), decimal(limit))),
  compile: (scoring, context) => {
    const { quantity, from, direction, every, each, counts, limit } = scoring;
    const perUnit = div(ONE, decimal(every)) ?? ZERO;
    return {
      method: 'increments',
      quantity: context.slot(quantity),
      start: decimal(from.at),
      stepsPerUnit: direction === 'above' ? perUnit : neg(perUnit),
      counting: { mode: counts === 'full' ? 'floor' : 'ceiling', digits: 0 },
      base: decimal(from.points),
      each: decimal(each),
      limit: decimal(limit),
      full: increments.full(scoring, context.rounding)!,
    };
  },
  run: ({ quantity, start, stepsPerUnit, counting, base, each, limit, full }, { frame }) => {
    const beyond = addIntervals(frame.numbers[quantity]!, point(neg(start)));
    const steps = roundInterval(multiplyIntervals(beyond, point(stepsPerUnit)), counting);
    const points = addIntervals(point(base), multiplyIntervals(point(each), clampInterval(steps, ZERO, null)));
    return outcomeOf(clampInterval(points, min(base, limit), max(base, limit)), full);
  },
  any: ({ base, limit, full }) => outcomeOf(spanOf([base, limit]), full),
};
