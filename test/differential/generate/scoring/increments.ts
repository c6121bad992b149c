import { highest } from '../numbers.js';
import { written } from '../world.js';
import type { Maker } from './method.js';

/** Steps of a number from one of its landmarks on, adding or deducting, the last one cut short where it does not fit. */
export const increments: Maker = (world, { own }) => {
  const { random, refs } = world;
  const numbers = (own.length > 0 ? own : refs.filter((ref) => ref.safe)).filter((ref) => ref.kind === 'number');
  const { reference, landmarks } = random.pick(numbers);
  const [base, each, limit] = random.pick([
    ['0', '1', '5'],
    ['0', '1.5', '4'],
    ['2', '0.5', '10'],
    ['10', '-2', '0'],
    ['7.5', '-3', '1'],
    ['5', '-1', '-2'],
  ] as const);
  const points = written(random, base);
  return {
    scoring: {
      method: 'increments',
      quantity: reference,
      from: { at: written(random, random.pick(['0', ...landmarks])), points },
      direction: random.pick(['above', 'below'] as const),
      every: written(random, random.pick(['0.5', '1', '2', '2.5'])),
      each: written(random, each),
      counts: random.pick(['full', 'started'] as const),
      limit: written(random, limit),
    },
    full: highest([base, limit]),
  };
};
