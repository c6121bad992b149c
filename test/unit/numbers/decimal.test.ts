import { add, div, mul, parseDecimal, rational, readDecimal, sub, toDecimal, toExact } from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rationals } from './arbitraries.js';

describe('decimals', () => {
  test.each([
    ['0', '0'],
    ['-0.50', '-0.5'],
    ['69.95', '69.95'],
    ['1e3', '1000'],
    ['12E-2', '0.12'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s reads as %s', (text, decimal) => {
    expect(toDecimal(parseDecimal(text)!)).toBe(decimal);
  });

  test.each([
    ['', 'form'],
    ['1,000', 'form'],
    ['10%', 'form'],
    ['.5', 'form'],
    ['5.', 'form'],
    ['01', 'form'],
    ['+1', 'form'],
    [' 1', 'form'],
    ['１', 'form'],
    ['NaN', 'form'],
    ['0x10', 'form'],
    ['1e31', 'exponent'],
    ['1e-31', 'exponent'],
    ['1234567890123456789012345678901', 'digits'],
    ['0.1234567890123456789012345678901', 'digits'],
  ])('%j is refused for its %s', (text, fault) => {
    expect(readDecimal(text)).toBe(fault);
  });

  test.each([0.1 + 0.2, Number.NaN, Infinity, 2 ** 53 + 2, 1 / 3])(
    'the JSON number %d has lost digits and is refused',
    (n) => {
      expect(parseDecimal(n)).toBeNull();
    },
  );

  test('what does not end is given to 12 decimals half-up, and exactly as a fraction', () => {
    expect([toDecimal(rational(25, 43)), toExact(rational(25, 43))]).toEqual(['0.581395348837', '25/43']);
    expect([toDecimal(rational(-2, 3)), toExact(rational(-2, 3))]).toEqual(['-0.666666666667', '-2/3']);
    expect(toExact(rational(7, 8))).toBe('0.875');
  });

  test('what ends is read back as the same number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
        fc.integer({ min: 0, max: 30 }),
        (n, decimals) => {
          const x = rational(n, 10n ** BigInt(decimals));
          expect(parseDecimal(toDecimal(x))).toEqual(x);
        },
      ),
    );
  });

  test('arithmetic is exact: 15 × 4/5 + 8 × 2/3 + 8 × 1/3 is 20', () => {
    const third = (n: number) => mul(rational(8), rational(n, 3));
    expect(add(add(mul(rational(15), rational(4, 5)), third(2)), third(1))).toEqual(rational(20));
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        expect(sub(add(a, b), b)).toEqual(a);
        const quotient = div(a, b);
        if (b.n === 0n) expect(quotient).toBeNull();
        else expect(mul(quotient!, b)).toEqual(a);
      }),
    );
  });
});
