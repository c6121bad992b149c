import type { GeometricMeanTotal, Rounding } from '@biaochi/schemas/types';
import { type Rational, ONE, ZERO, add, compare, mul, rational } from '../../numbers/index.js';
import { named } from '../lookup.js';
import { stated } from '../roundings.js';
import type { Session } from '../session.js';
import { toNumber } from '../value.js';

const HALF = rational(1n, 2n);

function raised(x: Rational, exponent: bigint): Rational {
  let result = ONE;
  for (let times = 0n; times < exponent; times++) result = mul(result, x);
  return result;
}

/** Weights made whole by the product of all their denominators; the root is taken as many times. */
function wholeWeights(weights: readonly Rational[]): bigint[] {
  const common = weights.map(({ d }) => d).reduce((a, b) => (a % b === 0n ? a : a * b), 1n);
  return weights.map(({ n, d }) => (n * common) / d);
}

const unitOf = ({ digits = 0, step }: Rounding): Rational => {
  if (step !== undefined) return stated(step);
  return digits < 0 ? rational(10n ** BigInt(-digits)) : rational(1n, 10n ** BigInt(digits));
};

/** The multiple of the rule's unit that the root of x rounds to, found by halving and compared by powers alone. */
function roundedRoot(x: Rational, degree: bigint, rule: Rounding): Rational {
  const unit = unitOf(rule);
  const side = (multiple: Rational): number => compare(raised(mul(multiple, unit), degree), x);
  let [low, high] = [0n, 1n];
  while (side(rational(high)) <= 0) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (side(rational(middle)) <= 0) low = middle;
    else high = middle;
  }
  const up = {
    floor: () => false,
    ceiling: () => side(rational(low)) < 0,
    'half-up': () => side(add(rational(low), HALF)) <= 0,
    'half-even': () => {
      const half = side(add(rational(low), HALF));
      return half < 0 || (half === 0 && low % 2n === 1n);
    },
  }[rule.mode]();
  return mul(rational(up ? low + 1n : low), unit);
}

/** The weighted geometric mean of the factors, rounded as the total says; null where one of them is negative. */
export async function geometricMean(
  session: Session,
  { factors, rounding }: GeometricMeanTotal,
): Promise<Rational | null> {
  const values = await Promise.all(factors.map(async ({ quantity }) => toNumber(await session.ask(quantity))));
  if (values.some((value) => compare(value, ZERO) < 0)) return null;
  const weights = wholeWeights(factors.map(({ weight }) => stated(weight ?? 1)));
  const radicand = values.map((value, at) => raised(value, weights[at]!)).reduce(mul, ONE);
  const degree = weights.reduce((a, b) => a + b, 0n);
  return roundedRoot(radicand, degree, named(session.ruleset.roundings, rounding));
}
