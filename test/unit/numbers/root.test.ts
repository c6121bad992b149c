import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  compare,
  mul,
  parseDecimal,
  power,
  type Rational,
  rational,
  roundedRoot,
  type RoundingMode,
  sub,
  toExact,
  wholeShares,
} from '@biaochi/engine';

const number = (text: string): Rational => parseDecimal(text)!;
const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'floor', 'ceiling'];

describe('roots', () => {
  test.each([
    ['2', 2, 'half-up', 4, '1.4142'],
    ['2', 2, 'ceiling', 4, '1.4143'],
    ['0.504', 3, 'half-up', 3, '0.796'],
    ['27', 3, 'ceiling', 2, '3'],
    ['0', 5, 'half-up', 1, '0'],
    ['1000000', 6, 'floor', -1, '10'],
    // The root is exactly 2.5, then exactly 3.5: ties go up, or to the even number.
    ['6.25', 2, 'half-up', 0, '3'],
    ['6.25', 2, 'half-even', 0, '2'],
    ['12.25', 2, 'half-even', 0, '4'],
    // A hair below and above the tie.
    ['6.249999999999999999999999', 2, 'half-up', 0, '2'],
    ['6.250000000000000000000001', 2, 'half-even', 0, '3'],
  ] as const)('of %s, degree %d, %s to %d digits: %s', (x, degree, mode, digits, root) =>
    expect(toExact(roundedRoot(number(x), degree, { mode, digits }))).toBe(root),
  );

  test('in steps', () =>
    expect(toExact(roundedRoot(number('50'), 2, { mode: 'half-up', step: number('0.25') }))).toBe('7'));

  test('lie within a step of the exact root, on the side that the mode says', () =>
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 30n),
        fc.bigInt(1n, 10n ** 12n),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...MODES),
        fc.integer({ min: -2, max: 8 }),
        (n, d, degree, mode, digits) => {
          const x = rational(n, d);
          const root = roundedRoot(x, degree, { mode, digits });
          const step = digits >= 0 ? rational(1n, 10n ** BigInt(digits)) : rational(10n ** BigInt(-digits));
          const against = (shift: Rational): number => compare(power(sub(root, shift), degree), x);
          const half = mul(step, rational(1n, 2n));
          if (mode === 'floor') {
            expect(against(rational(0n))).toBeLessThanOrEqual(0);
            expect(against(rational(-step.n, step.d))).toBe(1);
          } else if (mode === 'ceiling') {
            expect(against(rational(0n))).toBeGreaterThanOrEqual(0);
            if (root.n > 0n) expect(against(step)).toBe(-1);
          } else {
            expect(against(rational(-half.n, half.d))).toBeGreaterThanOrEqual(0);
            if (root.n > 0n) expect(against(half)).toBeLessThanOrEqual(0);
          }
        },
      ),
      { numRuns: 300 },
    ));
});

test.each([
  [
    ['0.4', '0.35', '0.25'],
    [8, 7, 5],
  ],
  [
    ['1', '1', '1'],
    [1, 1, 1],
  ],
  [
    ['2', '4'],
    [1, 2],
  ],
  [['0.5'], [1]],
])('weights %s are in the proportions of %s', (weights, shares) =>
  expect(wholeShares(weights.map(number))).toEqual(shares),
);
