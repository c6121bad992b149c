import { parse } from '../numbers.js';
import { somePoints, written } from '../world.js';
import type { Maker } from './method.js';

/** Met or not, with points or without. */
export const met: Maker = ({ random }) => {
  if (random.chance(30)) return { scoring: { method: 'met' } };
  const points = somePoints(random).replace('-', '');
  return { scoring: { method: 'met', points: written(random, points) }, full: parse(points) };
};
