import { addIntervals, multiplyIntervals, point, ZERO } from '../numbers/index.js';
import { numberOf } from './count.js';
import type { AggregateMethod } from './method.js';

/** The sum of a quantity; nothing sums up to 0. */
export const sum: AggregateMethod = {
  run: (entities) => ({
    value: entities.map(({ quantity }) => quantity).reduce(addIntervals, point(ZERO)),
    undefinedness: 'never',
  }),
  unlisted: ({ quantity }, numbers) => multiplyIntervals(quantity, numberOf(numbers)),
};
