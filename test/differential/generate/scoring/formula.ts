import { formulaOn } from '../formulas.js';
import { parse } from '../numbers.js';
import { maybeRounding } from '../roundings.js';
import { written } from '../world.js';
import type { Maker } from './method.js';

/** A formula over own values or what stands before, mostly held on both sides, for else it may have no end. */
export const formula: Maker = (world, { own }) => {
  const { random, refs } = world;
  const numbers = (own.length > 0 ? own : refs.filter((ref) => ref.safe)).filter((ref) => ref.kind === 'number');
  const full = random.pick(['3', '5', '7.5', '10']);
  const clamp = random.pick([
    { atLeast: '0', atMost: full },
    { atLeast: 0, atMost: full },
    { atLeast: '-2', atMost: '12' },
    { atLeast: 1, atMost: 8 },
    undefined,
  ]);
  return {
    scoring: {
      method: 'formula',
      formula: formulaOn(world, numbers, 1),
      full: written(random, full),
      ...maybeRounding(world, 40),
      ...(clamp && { clamp }),
    },
    full: parse(full),
  };
};
