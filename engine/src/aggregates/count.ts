import { addIntervals, type Interval, multiplyIntervals, point, rational, ZERO } from '../numbers/index.js';
import type { AggregateMethod, Numbers } from './method.js';
import { asNumber } from './share.js';

/** How many entities there may be, as a range of numbers. */
export function numberOf({ least, most }: Numbers): Interval {
  return { lo: rational(least), hi: most === null ? null : rational(most), loOpen: false, hiOpen: most === null };
}

/** How many meet a condition. */
export const count: AggregateMethod = {
  run: (entities) => ({
    value: entities.map(({ meets }) => asNumber(meets)).reduce(addIntervals, point(ZERO)),
    undefinedness: 'never',
  }),
  unlisted: ({ meets }, numbers) => multiplyIntervals(asNumber(meets), numberOf(numbers)),
};
