import type { FormulaValue } from '../formulas/index.js';
import { add, compare, div, mul, point, type Rational, spanOf, sub, ZERO } from '../numbers/index.js';
import type { Pair } from './method.js';

/** The better of two values in a direction: 1 for the least, −1 for the greatest. */
const better = (a: Rational, b: Rational, direction: 1 | -1): boolean => compare(a, b) * direction < 0;

function ratioOf(pairs: readonly Pair[]): Rational | null {
  const got = pairs.map((pair) => pair.got).reduce(add, ZERO);
  return div(got, pairs.map((pair) => pair.possible).reduce(add, ZERO));
}

/**
 * The least (`direction` 1) or greatest (−1) of Σgot ÷ Σpossible where every item takes one of its pairs: numerator
 * and denominator hang together, so they are not divided end by end. Dinkelbach's method: for a ratio r, each item
 * takes the pair with the best got − r × possible; the ratio of that choice is the next r, until it no longer gets
 * better. Exact, and it ends, since each r is the ratio of another choice. Null where every choice has no possible
 * points. Possible points must not be negative.
 */
export function extremeRatio(items: readonly (readonly Pair[])[], direction: 1 | -1): Rational | null {
  // The choice with the most possible points has a ratio whenever any has.
  let choice = items.map((pairs) => pairs.reduce((a, b) => (compare(b.possible, a.possible) > 0 ? b : a)));
  let ratio = ratioOf(choice);
  while (ratio !== null) {
    const at: Rational = ratio;
    const gain = (pair: Pair): Rational => sub(pair.got, mul(at, pair.possible));
    choice = items.map((pairs, index) =>
      pairs.reduce((best, pair) => (better(gain(pair), gain(best), direction) ? pair : best), choice[index]!),
    );
    const next = ratioOf(choice);
    if (next === null || !better(next, at, direction)) return at;
    ratio = next;
  }
  return null;
}

/**
 * scale × Σgot ÷ Σpossible where every item takes one of its pairs, as a range of values. Undefined where nothing is
 * possible: for certain, or by a choice that may still come.
 */
export function scaledShare(items: readonly (readonly Pair[])[], scale: Rational): FormulaValue {
  const least = extremeRatio(items, 1);
  if (least === null) return { value: point(ZERO), undefinedness: 'always' };
  const most = items.every((pairs) => pairs.length === 1) ? least : extremeRatio(items, -1)!;
  const nothing = items.every((pairs) => pairs.some((pair) => pair.possible.n === 0n));
  return {
    value: least === most ? point(mul(scale, least)) : spanOf([mul(scale, least), mul(scale, most)]),
    undefinedness: nothing ? 'maybe' : 'never',
  };
}
