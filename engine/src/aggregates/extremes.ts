import { type Interval, maxIntervals, minIntervals, point, ZERO } from '../numbers/index.js';
import type { AggregateMethod } from './method.js';

/** The least or the greatest of a quantity; of none there is no such thing. */
const extremeBy = (better: (a: Interval, b: Interval) => Interval): AggregateMethod => ({
  run: (entities) =>
    entities.length === 0
      ? { value: point(ZERO), undefinedness: 'always' }
      : { value: entities.map(({ quantity }) => quantity).reduce(better), undefinedness: 'never' },
  unlisted: ({ quantity }) => quantity,
});

export const min = extremeBy(minIntervals);
export const max = extremeBy(maxIntervals);
