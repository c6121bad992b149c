import type { GeometricMeanTotal } from '@biaochi/schemas/types';
import type { FormulaValue } from '../formulas/index.js';
import { ordered } from '../model/index.js';
import {
  type Interval,
  mul,
  ONE,
  point,
  power,
  type Rational,
  roundedRoot,
  type RoundingRule,
  wholeShares,
  ZERO,
} from '../numbers/index.js';
import { decimal, rangeInterval } from '../scoring/index.js';
import type { TotalMethod } from './method.js';

export interface CompiledGeometricMean {
  readonly method: 'geometricMean';
  readonly factors: readonly { readonly slot: number; readonly power: number }[];
  /** The root that is taken: the sum of the powers. */
  readonly degree: number;
  readonly rounding: RoundingRule;
  readonly range: Interval;
}

/** The weights of the factors as the smallest whole numbers of the same proportions, in their order. */
export const powersOf = ({ factors }: GeometricMeanTotal): number[] =>
  wholeShares(ordered(factors).map(({ weight }) => decimal(weight ?? 1)));

/** The product of one end of every factor to its power; null where it is unbounded. */
function product(ends: readonly (Rational | null)[], powers: readonly number[]): Rational | null {
  if (ends.some((end) => end?.n === 0n)) return ZERO;
  return ends.reduce((sofar, end, at) => sofar && end && mul(sofar, power(end, powers[at]!)), ONE as Rational | null);
}

/**
 * Where the rounded mean lies while the factors lie in intervals. It rises with each factor, so the ends suffice; of
 * what is negative there is no mean.
 */
export function meanWithin(factors: readonly Interval[], powers: readonly number[], rule: RoundingRule): FormulaValue {
  const isBelowZero = ({ hi, hiOpen }: Interval): boolean => hi !== null && (hi.n < 0n || (hi.n === 0n && hiOpen));
  if (factors.some(isBelowZero)) return { value: point(ZERO), undefinedness: 'always' };
  const mayBe = factors.some(({ lo }) => lo === null || lo.n < 0n);
  const degree = powers.reduce((sum, one) => sum + one, 0);
  const meanOf = (radicand: Rational | null): Rational | null => radicand && roundedRoot(radicand, degree, rule);
  const least = factors.map(({ lo }) => (lo === null || lo.n < 0n ? ZERO : lo));
  const lo = meanOf(product(least, powers));
  const same = factors.every((factor) => factor.lo !== null && factor.lo === factor.hi);
  const hi = same
    ? lo
    : meanOf(
        product(
          factors.map((factor) => factor.hi),
          powers,
        ),
      );
  return { value: { lo, hi, loOpen: false, hiOpen: hi === null }, undefinedness: mayBe ? 'maybe' : 'never' };
}

/** The weighted geometric mean of several quantities, correctly rounded; undefined while one of them is negative. */
export const geometricMean: TotalMethod<GeometricMeanTotal, CompiledGeometricMean> = {
  method: 'geometricMean',
  compile: (total, context) => {
    const powers = powersOf(total);
    return {
      method: 'geometricMean',
      factors: ordered(total.factors).map(({ quantity }, at) => ({ slot: context.slot(quantity), power: powers[at]! })),
      degree: powers.reduce((sum, one) => sum + one, 0),
      rounding: context.rounding(total.rounding)!,
      range: rangeInterval(total.range),
    };
  },
  range: ({ range }) => range,
  run: ({ factors, rounding }, frame) =>
    meanWithin(
      factors.map(({ slot }) => frame.numbers[slot]!),
      factors.map((factor) => factor.power),
      rounding,
    ),
};
