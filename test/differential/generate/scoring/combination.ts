import { highest } from '../numbers.js';
import { somePoints, written } from '../world.js';
import { someChecks } from './checks.js';
import type { Maker } from './method.js';

/** Rows of sub-checks, none hidden by one above it that asks for less. */
export const combination: Maker = (world) => {
  const { random } = world;
  const checks = someChecks(world, 2, 4);
  const ids = checks.map((check) => check.id);
  const rows: { met: string[]; points: string }[] = [];
  for (let tries = random.int(2, 5); tries > 0; tries--) {
    const met = random.shuffled(random.some(ids));
    if (rows.some((row) => row.met.every((id) => met.includes(id)))) continue;
    rows.push({ met, points: rows.length === 0 ? somePoints(random).replace('-', '') : somePoints(random) });
  }
  rows.push({ met: [], points: random.chance(70) ? '0' : somePoints(random) });
  return {
    scoring: {
      method: 'combination',
      checks,
      rows: rows.map((row) => ({ ...row, points: written(random, row.points) })),
    },
    full: highest(rows.map((row) => row.points)),
  };
};
