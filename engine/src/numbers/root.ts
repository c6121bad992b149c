import { gcd, mul, ONE, type Rational, rational } from './rational.js';
import { type RoundingRule, stepOf } from './rounding.js';

/** x to a whole power that is not negative. */
export function power(x: Rational, exponent: number): Rational {
  let result = ONE;
  for (let square = x, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = mul(result, square);
    if (left > 1) square = mul(square, square);
  }
  return result;
}

/** The greatest whole number whose power of a degree (at least 1) is at most n, which is not negative: Newton's method from above. */
function wholeRoot(n: bigint, degree: bigint): bigint {
  if (n < 2n || degree === 1n) return n;
  const bits = BigInt(n.toString(2).length);
  let root = 1n << ((bits + degree - 1n) / degree);
  for (;;) {
    const next = ((degree - 1n) * root + n / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The root of x, which is not negative, correctly rounded: a root is mostly no fraction, so it is compared by its power
 * with the multiples of the rule's step around it and never computed by itself. `degree` is at least 1.
 */
export function roundedRoot(x: Rational, degree: number, rule: RoundingRule): Rational {
  const step = stepOf(rule);
  const exponent = BigInt(degree);
  // (m × step) to the power ≤ x just where m to the power ≤ top ÷ bottom.
  const top = x.n * step.d ** exponent;
  const bottom = x.d * step.n ** exponent;
  const below = wholeRoot(top / bottom, exponent);
  const multiple = (m: bigint): Rational => rational(m * step.n, step.d);
  if (below ** exponent * bottom === top || rule.mode === 'floor') return multiple(below);
  if (rule.mode === 'ceiling') return multiple(below + 1n);
  const middle = (2n * below + 1n) ** exponent * bottom;
  const twice = top * 2n ** exponent;
  if (middle === twice) return multiple(rule.mode === 'half-even' && below % 2n === 0n ? below : below + 1n);
  return multiple(middle < twice ? below + 1n : below);
}

/** Positive weights as the smallest whole numbers of the same proportions: 0.4, 0.35, 0.25 are 8, 7, 5. */
export function wholeShares(weights: readonly Rational[]): number[] {
  const common = weights.reduce((d, weight) => (d * weight.d) / gcd(d, weight.d), 1n);
  const whole = weights.map(({ n, d }) => (n * common) / d);
  const divisor = whole.reduce(gcd, 0n) || 1n;
  return whole.map((one) => Number(one / divisor));
}
