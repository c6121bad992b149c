import type { ValueScoring } from '@biaochi/schemas/types';
import { div, type Interval, max, multiplyIntervals, ONE, point, type Rational, ZERO } from '../numbers/index.js';
import { decimal } from './decimal.js';
import type { ScoringMethod } from './method.js';
import { type Outcome, statusOf } from './outcome.js';
import { rangeInterval } from './range.js';

export interface CompiledValue {
  readonly method: 'value';
  /** The slot of the value that the evaluator gives. */
  readonly given: number;
  readonly range: Interval;
  /** The points of each unit of the value. */
  readonly factor: Rational;
  readonly full: Rational;
}

/** What an item comes to while the value given lies somewhere in an interval. */
function outcomeOf({ factor, full }: CompiledValue, given: Interval): Outcome {
  const points = multiplyIntervals(point(factor), given);
  return { status: statusOf(points, full), points };
}

/** The evaluator's value within a range that includes both its ends: the points themselves, or the share of a weight. */
export const value: ScoringMethod<ValueScoring, CompiledValue> = {
  method: 'value',
  forms: () => ['value'],
  full: ({ weight, range }) => max(decimal(weight ?? range.atMost), ZERO),
  compile: (scoring, context) => {
    const { weight, range } = scoring;
    return {
      method: 'value',
      given: context.slot(`answer:${context.code}`),
      range: rangeInterval(range),
      factor: weight === undefined ? ONE : (div(decimal(weight), decimal(range.atMost)) ?? ZERO),
      full: value.full(scoring, context.rounding)!,
    };
  },
  run: (compiled, { frame }) => outcomeOf(compiled, frame.numbers[compiled.given]!),
  any: (compiled) => outcomeOf(compiled, compiled.range),
};
