import { MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import { type Interval, multiplyIntervals, ONE, point, spanOf, ZERO } from '../numbers/index.js';
import { weightedMean } from './mean.js';
import type { AggregateMethod } from './method.js';

/** Whether a condition holds, as a number: 1 where it does, 0 where it does not. */
export function asNumber(meets: number): Interval {
  return spanOf([...(meets & MAY_BE_TRUE ? [ONE] : []), ...(meets & MAY_BE_FALSE ? [ZERO] : [])]);
}

/** The share of those that meet a condition, by weight. */
export const share: AggregateMethod = {
  run: (entities, { scale }) => {
    const found = weightedMean(entities.map(({ meets, weight }) => ({ value: asNumber(meets), weight })));
    return { ...found, value: multiplyIntervals(found.value, point(scale)) };
  },
  unlisted: ({ meets }, _numbers, { scale }) => multiplyIntervals(asNumber(meets), point(scale)),
};
