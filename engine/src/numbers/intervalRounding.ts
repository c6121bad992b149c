import { between, type Interval, point } from './interval.js';
import { add, compare, div, mul, neg, type Rational } from './rational.js';
import { round, type RoundingRule, stepOf } from './rounding.js';

const HALF: Rational = { n: 1n, d: 2n };

/** What numbers just above (1) or just below (−1) x round to. */
function roundBeside(x: Rational, rule: RoundingRule, side: 1 | -1): Rational {
  const step = stepOf(rule);
  const down = round(x, { mode: 'floor', step });
  const place = div(add(x, neg(down)), step)!;
  // Rounding is constant on either half of a step, so a quarter of a step stands for the half it lies in.
  const quarter = (n: bigint) => round(add(down, mul(step, { n, d: 4n })), rule);
  if (side === 1) return quarter(compare(place, HALF) < 0 ? 1n : 3n);
  if (place.n === 0n) return quarter(-1n);
  return quarter(compare(place, HALF) <= 0 ? 1n : 3n);
}

/**
 * The interval of the rounded number. An open end is never reached itself, so the numbers beside it decide: just
 * below 10, floor to whole numbers gives 9, and half-up gives 10.
 */
export function roundInterval(a: Interval, rule: RoundingRule): Interval {
  if (a.lo !== null && a.lo === a.hi) return point(round(a.lo, rule));
  return between(
    { at: a.lo && (a.loOpen ? roundBeside(a.lo, rule, 1) : round(a.lo, rule)), open: false },
    { at: a.hi && (a.hiOpen ? roundBeside(a.hi, rule, -1) : round(a.hi, rule)), open: false },
  );
}
