import { compare, rational, type Rational } from '@biaochi/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremeRatio } from '../../../engine/src/totals/index.js';

const pairs = fc
  .tuple(fc.integer({ min: -3, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([got, possible]) => ({ got: rational(possible === 0 ? 0 : got), possible: rational(possible) }));
const items = fc.array(fc.array(pairs, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

test('the extreme ratio is that of the best of all choices, tried one by one', () => {
  fc.assert(
    fc.property(items, fc.constantFrom<1 | -1>(1, -1), (choices, direction) => {
      let best: Rational | null = null;
      const visit = (index: number, got: bigint, possible: bigint): void => {
        if (index < choices.length) {
          for (const pair of choices[index]!) visit(index + 1, got + pair.got.n, possible + pair.possible.n);
        } else if (possible > 0n) {
          const ratio = rational(got, possible);
          if (best === null || compare(ratio, best) * direction < 0) best = ratio;
        }
      };
      visit(0, 0n, 0n);
      expect(extremeRatio(choices, direction)).toEqual(best);
    }),
    { numRuns: 3000 },
  );
});
