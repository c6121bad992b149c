import type { Ruleset } from '@biaochi/schemas/types';
import {
  add,
  equals,
  includes,
  type Interval,
  mul,
  neg,
  type Rational,
  rational,
  round,
  sub,
  ZERO,
} from '../../numbers/index.js';
import type { Draw } from './draw.js';
import type { Quantity } from './quantities.js';
import { quantityAt, solveFor } from './solve.js';

/** One unit beside a threshold: a hundredth, finer than standards report. */
const UNIT = rational(1, 100);
const NUDGES = [neg(UNIT), ZERO, UNIT];
const DIGITS = { mode: 'half-even', digits: 6 } as const;

/** A number inside a range: now and then one of its ends, otherwise of any size. */
export function numberIn({ lo, hi, loOpen, hiOpen }: Interval, draw: Draw): Rational {
  const ends = [...(lo && !loOpen ? [lo] : []), ...(hi && !hiOpen ? [hi] : [])];
  if (ends.length > 0 && draw.chance(4)) return draw.oneOf(ends);
  const width = lo && hi ? sub(hi, lo) : rational(draw.oneOf([10, 1000, 100_000]));
  const base = lo ?? (hi ? sub(hi, width) : ZERO);
  return add(base, mul(width, rational(1 + draw.below(998), 1000)));
}

const isBounded = ({ lo, hi }: Interval): boolean => lo !== null || hi !== null;

/** The value a quantity is to come out at: at a threshold or a unit beside it, or anywhere in its range. */
function targetFor({ limits, range }: Quantity, entered: ReadonlyMap<string, Rational>, ruleset: Ruleset, draw: Draw) {
  const settled = limits.flatMap((limit) =>
    typeof limit === 'string' ? (quantityAt(limit, entered, ruleset) ?? []) : limit,
  );
  const near = settled
    .flatMap((limit) => NUDGES.map((nudge) => add(limit, nudge)))
    .filter((one) => includes(range, one));
  if (near.length > 0 && draw.chance(60)) return draw.oneOf(near);
  return isBounded(range) ? numberIn(range, draw) : null;
}

/**
 * Enters numbers for a part of an assessment, so chosen that what they come to is telling: within its range, and often
 * at a threshold or a unit beside it. `pool` has the part's numbers with their ranges; `entered` is added to.
 */
export function enterNumbers(
  pool: ReadonlyMap<string, Interval>,
  entered: Map<string, Rational>,
  { quantities, ruleset, draw }: { quantities: readonly Quantity[]; ruleset: Ruleset; draw: Draw },
): void {
  for (const [reference, range] of pool) entered.set(reference, numberIn(range, draw));
  const settled = new Set<string>();
  for (const quantity of quantities) {
    const { reference, inputs } = quantity;
    const isHere = inputs.some((input) => pool.has(input)) && inputs.every((input) => entered.has(input));
    // A few are left as they fall, out of their range included.
    if (!isHere || draw.chance(3)) continue;
    const target = targetFor(quantity, entered, ruleset, draw);
    if (!target) continue;
    for (const input of inputs) {
      const range = pool.get(input);
      const value = range && !settled.has(input) ? solveFor(reference, input, target, entered, ruleset) : null;
      if (!value || !includes(range!, value) || !equals(round(value, DIGITS), value)) continue;
      entered.set(input, value);
      for (const one of inputs) settled.add(one);
      break;
    }
  }
}
