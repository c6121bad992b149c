import { highest, parse } from '../numbers.js';
import { written } from '../world.js';
import type { Maker } from './method.js';

/** A value within a range, from below zero too, straight or as a share of a weight. */
export const value: Maker = ({ random }) => {
  const low = random.pick(['0', '0', '0', '1', '-2', '2.5']);
  const high = random.pick(['2.5', '3', '5', '10', '10']);
  const weight = random.chance(50) ? random.pick(['1', '4', '7.5', '10']) : undefined;
  const range = { atLeast: written(random, low), atMost: written(random, high) };
  return {
    scoring: { method: 'value', range, ...(weight !== undefined && { weight: written(random, weight) }) },
    full: weight === undefined ? highest([high]) : parse(weight),
  };
};
