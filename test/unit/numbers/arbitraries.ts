import {
  type Interval,
  includes,
  point,
  type Rational,
  rational,
  type RoundingMode,
  type RoundingRule,
} from '@biaochi/engine';
import fc from 'fast-check';

/** Small fractions of either sign: they meet, tie and cancel often. */
export const rationals: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.constantFrom(1, 2, 3, 4, 5, 8, 10, 20))
  .map(([n, d]) => rational(n, d));

export const modes = fc.constantFrom<RoundingMode>('half-up', 'half-even', 'floor', 'ceiling');

export const rules: fc.Arbitrary<RoundingRule> = fc.oneof(
  fc.record({ mode: modes, digits: fc.integer({ min: -2, max: 3 }) }),
  fc.record({ mode: modes, step: fc.constantFrom(rational(1, 2), rational(1, 4), rational(5), rational(3, 10)) }),
);

/** An interval with a number that lies in it. */
export const intervalsWithMember: fc.Arbitrary<{ interval: Interval; member: Rational }> = fc
  .tuple(fc.tuple(rationals, rationals, rationals), fc.nat(15))
  .map(([numbers, shape]) => {
    const [lo, member, hi] = numbers.sort((a, b) => Number(a.n * b.d - b.n * a.d)) as [Rational, Rational, Rational];
    const interval: Interval = {
      lo: shape & 1 ? lo : null,
      hi: shape & 2 ? hi : null,
      loOpen: !(shape & 1) || (shape & 4) !== 0,
      hiOpen: !(shape & 2) || (shape & 8) !== 0,
    };
    return includes(interval, member) ? { interval, member } : { interval: point(member), member };
  });
