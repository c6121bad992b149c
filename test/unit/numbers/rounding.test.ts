import { abs, compare, mul, rational, round, sub, toDecimal } from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rationals, rules } from './arbitraries.js';

describe('rounding', () => {
  test('gives a multiple of the step that is as near as the mode demands, ties as it says', () => {
    fc.assert(
      fc.property(rationals, rules, (x, rule) => {
        const step = 'step' in rule ? rule.step : rational(10n ** 9n, 10n ** BigInt(9 + rule.digits));
        const rounded = round(x, rule);
        const steps = mul(rounded, rational(step.d, step.n));
        expect(steps.d).toBe(1n);
        const away = sub(rounded, x);
        const half = mul(step, rational(1, 2));
        if (rule.mode === 'floor') expect(compare(away, rational(0)) <= 0 && compare(abs(away), step) < 0).toBe(true);
        else if (rule.mode === 'ceiling') expect(compare(away, rational(0)) >= 0 && compare(away, step) < 0).toBe(true);
        else {
          expect(compare(abs(away), half) <= 0).toBe(true);
          const tie = compare(abs(away), half) === 0;
          if (tie && rule.mode === 'half-even') expect(steps.n % 2n).toBe(0n);
          if (tie && rule.mode === 'half-up') expect(compare(abs(rounded), abs(x))).toBe(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('once rounded stays as it is', () => {
    fc.assert(
      fc.property(rationals, rules, (x, rule) => {
        expect(round(round(x, rule), rule)).toEqual(round(x, rule));
      }),
    );
  });

  test('66.25 to one decimal is 66.3 half-up (四舍五入) and 66.2 under GB/T 8170', () => {
    const x = rational(6625, 100);
    expect(toDecimal(round(x, { mode: 'half-up', digits: 1 }))).toBe('66.3');
    expect(toDecimal(round(x, { mode: 'half-even', digits: 1 }))).toBe('66.2');
  });
});
