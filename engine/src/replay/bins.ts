import type { Bins } from '@biaochi/schemas/types';
import { abs, compare, div, mul, type Rational, rational, toDecimal, ZERO } from '../numbers/index.js';

/** A shift and how many have it. */
interface Counted {
  readonly value: Rational;
  readonly count: number;
}

/** About this many bins on either side of none are read at a glance. */
const MOST = 16;

/** The least of 1, 2 and 5 times a power of ten that is not below a number above zero. */
export function roundStep(least: Rational): Rational {
  let step = rational(1);
  while (compare(step, least) > 0) step = mul(step, rational(1, 10));
  for (;;) {
    for (const factor of [1, 2, 5]) {
      const found = mul(step, rational(factor));
      if (compare(found, least) >= 0) return found;
    }
    step = mul(step, rational(10));
  }
}

/** The whole number at or above a number above zero. */
function ceiling({ n, d }: Rational): number {
  return Number((n + d - 1n) / d);
}

/** How shifts spread: none at all is bin 0, a rise is in bin k where it is in ((k−1)×width, k×width], a fall mirrors that. */
export function binsOf(shifts: readonly Counted[]): Bins {
  const widest = shifts.reduce((most, { value }) => (compare(abs(value), most) > 0 ? abs(value) : most), ZERO);
  if (widest.n === 0n) return { width: '1', counts: shifts.map(({ count }) => [0, count]) };
  const width = roundStep(div(widest, rational(MOST))!);
  const counts = new Map<number, number>();
  for (const { value, count } of shifts) {
    const size = value.n === 0n ? 0 : ceiling(div(abs(value), width)!);
    const bin = value.n < 0n ? -size : size;
    counts.set(bin, (counts.get(bin) ?? 0) + count);
  }
  return { width: toDecimal(width), counts: [...counts].sort(([a], [b]) => a - b) };
}
