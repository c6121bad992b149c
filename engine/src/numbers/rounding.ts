import { ONE, type Rational, rational } from './rational.js';

/** The ways to round: half-up (四舍五入, by absolute value), half-even (GB/T 8170), downwards, upwards. */
export type RoundingMode = 'half-up' | 'half-even' | 'floor' | 'ceiling';

/** How to round: to so many decimals (negative: tens, hundreds …) or to multiples of a positive step. */
export type RoundingRule =
  { readonly mode: RoundingMode; readonly digits: number } | { readonly mode: RoundingMode; readonly step: Rational };

function floorDiv(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient;
}

const toInteger: Record<RoundingMode, (n: bigint, d: bigint) => bigint> = {
  floor: floorDiv,
  ceiling: (n, d) => -floorDiv(-n, d),
  'half-up': (n, d) => {
    const size = (2n * (n < 0n ? -n : n) + d) / (2n * d);
    return n < 0n ? -size : size;
  },
  'half-even': (n, d) => {
    const below = floorDiv(n, d);
    const twice = 2n * (n - below * d);
    if (twice !== d) return twice > d ? below + 1n : below;
    return below % 2n === 0n ? below : below + 1n;
  },
};

/** The positive multiple that a rule rounds to. */
export function stepOf(rule: RoundingRule): Rational {
  if ('step' in rule) return rule.step;
  const power = 10n ** BigInt(Math.abs(rule.digits));
  return rule.digits === 0 ? ONE : rule.digits > 0 ? { n: 1n, d: power } : { n: power, d: 1n };
}

/** x rounded once by the rule (GB/T 8170: once, never in stages); the step must be positive. */
export function round(x: Rational, rule: RoundingRule): Rational {
  const step = stepOf(rule);
  const multiple = toInteger[rule.mode](x.n * step.d, x.d * step.n);
  return rational(multiple * step.n, step.d);
}
