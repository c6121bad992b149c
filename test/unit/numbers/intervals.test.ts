import {
  abs,
  absInterval,
  add,
  addIntervals,
  clampInterval,
  div,
  divideIntervals,
  hull,
  includes,
  type Interval,
  intersect,
  max,
  maxIntervals,
  min,
  minIntervals,
  mul,
  multiplyIntervals,
  neg,
  negateInterval,
  type Rational,
  rational,
  round,
  roundInterval,
  subtractInterval,
} from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalsWithMember, rules } from './arbitraries.js';

const runs = { numRuns: 3000 };
const known = (x: Rational | null, open: boolean): { at: Rational | null; open: boolean } => ({ at: x, open });
const between = (lo: number | null, hi: number | null, loOpen = false, hiOpen = false): Interval => ({
  lo: lo === null ? null : rational(lo),
  hi: hi === null ? null : rational(hi),
  loOpen: lo === null || loOpen,
  hiOpen: hi === null || hiOpen,
});

describe('interval arithmetic holds every result of the numbers inside', () => {
  const binary: [string, (a: Interval, b: Interval) => Interval, (a: Rational, b: Rational) => Rational][] = [
    ['+', addIntervals, add],
    ['×', multiplyIntervals, mul],
    ['min', minIntervals, min],
    ['max', maxIntervals, max],
  ];
  test.each(binary)('%s', (_, onIntervals, onNumbers) => {
    fc.assert(
      fc.property(intervalsWithMember, intervalsWithMember, (a, b) => {
        const reached = onNumbers(a.member, b.member);
        expect(includes(onIntervals(a.interval, b.interval), reached)).toBe(true);
      }),
      runs,
    );
  });

  test('÷, and a divisor that may be zero is said to be', () => {
    fc.assert(
      fc.property(intervalsWithMember, intervalsWithMember, (a, b) => {
        const { value, mayBeUndefined } = divideIntervals(a.interval, b.interval);
        const quotient = div(a.member, b.member);
        if (quotient === null) expect(mayBeUndefined).toBe(true);
        else expect(value !== null && includes(value, quotient)).toBe(true);
        expect(mayBeUndefined).toBe(includes(b.interval, rational(0)));
      }),
      runs,
    );
  });

  test('negation, absolute value, rounding and limits', () => {
    fc.assert(
      fc.property(intervalsWithMember, rules, ({ interval, member }, rule) => {
        expect(includes(negateInterval(interval), neg(member))).toBe(true);
        expect(includes(absInterval(interval), abs(member))).toBe(true);
        expect(includes(roundInterval(interval, rule), round(member, rule))).toBe(true);
        const held = max(rational(-5), min(rational(7), member));
        expect(includes(clampInterval(interval, rational(-5), rational(7)), held)).toBe(true);
      }),
      runs,
    );
  });

  test('hull, intersection and difference are those of sets', () => {
    fc.assert(
      fc.property(intervalsWithMember, intervalsWithMember, (a, b) => {
        expect(includes(hull(a.interval, b.interval), a.member)).toBe(true);
        const both = intersect(a.interval, b.interval);
        expect(both !== null && includes(both, a.member)).toBe(includes(b.interval, a.member));
        const pieces = subtractInterval(a.interval, b.interval);
        expect(pieces.some((piece) => includes(piece, a.member))).toBe(!includes(b.interval, a.member));
      }),
      runs,
    );
  });
});

describe('ends are open exactly where they are not reached', () => {
  const floor = { mode: 'floor', digits: 0 } as const;
  const cases: [string, Interval, Interval][] = [
    ['5 ÷ (0, ∞) is (0, ∞)', divideIntervals(between(5, 5), between(0, null, true)).value!, between(0, null, true)],
    ['0 ÷ (0, ∞) is 0', divideIntervals(between(0, 0), between(0, null, true)).value!, between(0, 0)],
    [
      '[0, 10) held within [1, 9] is [1, 9]',
      clampInterval(between(0, 10, false, true), rational(1), rational(9)),
      between(1, 9),
    ],
    ['[0, 10) rounded down is [0, 9]', roundInterval(between(0, 10, false, true), floor), between(0, 9)],
    ['(0, 10] rounded down is [0, 10]', roundInterval(between(0, 10, true), floor), between(0, 10)],
    [
      '3 × [-2, 3) is [-6, 9)',
      multiplyIntervals(between(3, 3), between(-2, 3, false, true)),
      between(-6, 9, false, true),
    ],
    ['|(-3, 2]| is [0, 3)', absInterval(between(-3, 2, true)), between(0, 3, false, true)],
  ];
  test.each(cases)('%s', (_, actual, expected) => {
    expect([known(actual.lo, actual.loOpen), known(actual.hi, actual.hiOpen)]).toEqual([
      known(expected.lo, expected.loOpen),
      known(expected.hi, expected.hiOpen),
    ]);
  });
});
