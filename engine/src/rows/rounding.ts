import { type RoundingRule, stepOf } from '../numbers/index.js';
import { put, type Row, whole } from './row.js';

/** The largest whole number that is not above a ÷ b, for whole a and positive b that doubles hold, or NaN. */
function floorOf(a: number, b: number): number {
  const guess = Math.floor(a / b);
  const rest = a - whole(guess * b);
  return rest < 0 ? guess - 1 : rest >= b ? guess + 1 : guess;
}

const toWhole: Record<RoundingRule['mode'], (a: number, b: number) => number> = {
  floor: floorOf,
  ceiling: (a, b) => -floorOf(-a, b),
  'half-up': (a, b) => {
    const size = floorOf(whole(2 * Math.abs(a) + b), whole(2 * b));
    return a < 0 ? -size : size;
  },
  'half-even': (a, b) => {
    const below = floorOf(a, b);
    const twice = whole(2 * (a - below * b));
    if (twice !== b) return twice > b ? below + 1 : below;
    return below % 2 === 0 ? below : below + 1;
  },
};

/** Rounds one number slot into another, once. */
export type Round = (row: Row, from: number, to: number) => void;

/** The rounding of a rule. */
export function rounder(rule: RoundingRule): Round {
  const step = stepOf(rule);
  const [over, under] = [whole(Number(step.n)), whole(Number(step.d))];
  const round = toWhole[rule.mode];
  return (row, from, to) => {
    const multiple = round(whole(row.over[from]! * under), whole(row.under[from]! * over));
    put(row, to, multiple * over, under);
  };
}
