import { highest } from '../numbers.js';
import { somePoints, written } from '../world.js';
import { someChecks } from './checks.js';
import type { Maker } from './method.js';

/** So many sub-checks, so many points; the rows stand in any order, and one says what none earns. */
export const count: Maker = (world) => {
  const { random } = world;
  const checks = someChecks(world, 1, 4);
  const counts = [0, ...random.some(checks.map((_, at) => at + 1))];
  const rows = random.shuffled(counts).map((needed) => ({
    count: needed,
    points: needed === 0 ? somePoints(random) : somePoints(random).replace('-', ''),
  }));
  const steps = rows.map((row) => ({ ...row, points: written(random, row.points) }));
  return {
    scoring: { method: 'count', checks, steps },
    full: highest(rows.map((row) => row.points)),
  };
};
