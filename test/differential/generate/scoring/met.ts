import { parse } from '../numbers.js';
import { somePoints, written } from '../world.js';
import type { Maker } from './method.js';

/** Met or not, with points where the class earns them. */
export const met: Maker = ({ random }, { earns }) => {
  if (!earns) return { scoring: { method: 'met' } };
  const points = somePoints(random).replace('-', '');
  return { scoring: { method: 'met', points: written(random, points) }, full: parse(points) };
};
