import { add, type Rational, rational, ZERO } from '../../numbers/index.js';

/** A coalition of groups, a bit each. */
export type Coalition = bigint;

/** What a coalition comes to; whole numbers. */
export type Worth = (coalition: Coalition) => number;

/** All groups. */
export const everyone = (count: number): Coalition => (1n << BigInt(count)) - 1n;

const bit = (index: number): Coalition => 1n << BigInt(index);

/** All groups but one. */
export const without = (index: number, count: number): Coalition => everyone(count) & ~bit(index);

/** All coalitions of so many groups. */
export const allCoalitions = (count: number): Coalition[] =>
  Array.from({ length: 2 ** count }, (_, mask) => BigInt(mask));

function factorial(n: number): bigint {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(n); factor++) product *= factor;
  return product;
}

/** Each group's fair share (Shapley value) of worth(all) − worth(none), exact; the shares sum exactly to it. */
export function fairShares(count: number, worth: Worth): Rational[] {
  const all = allCoalitions(count);
  const values = all.map((coalition) => BigInt(worth(coalition)));
  const sizes = all.map((coalition) => coalition.toString(2).replace(/0/g, '').length);
  const weights = Array.from({ length: count }, (_, size) => factorial(size) * factorial(count - size - 1));
  return Array.from({ length: count }, (_, index) => {
    const own = 1 << index;
    let sum = 0n;
    for (let mask = 0; mask < all.length; mask++) {
      if (!(mask & own)) sum += weights[sizes[mask]!]! * (values[mask | own]! - values[mask]!);
    }
    return rational(sum, factorial(count));
  });
}

/** The coalitions that grow group by group in the order given, from none to all. */
export function growing(order: readonly number[]): Coalition[] {
  const grown = [0n];
  for (const index of order) grown.push(grown.at(-1)! | bit(index));
  return grown;
}

/** Estimates of the fair shares from orders of the groups; they too sum exactly to worth(all) − worth(none). */
export function sampledShares(orders: readonly (readonly number[])[], worth: Worth): Rational[] {
  const sums = orders[0]!.map(() => 0);
  for (const order of orders) {
    const grown = growing(order);
    order.forEach((index, step) => (sums[index]! += worth(grown[step + 1]!) - worth(grown[step]!)));
  }
  return sums.map((sum) => rational(BigInt(sum), BigInt(orders.length)));
}

/**
 * How far a sampled share may be from the exact one (Hoeffding): with this confidence none of the groups' shares of an
 * enterprise is farther, where one group's addition moves the worth by at most `reach` either way.
 */
export function errorBound(groups: number, orders: number, reach: number, confidence: number): number {
  return 2 * reach * Math.sqrt(Math.log((2 * groups) / (1 - confidence)) / (2 * orders));
}

/** The sum of shares. */
export const sumOf = (shares: readonly Rational[]): Rational => shares.reduce(add, ZERO);
