import type { Aggregate } from '@biaochi/schemas/types';
import { type FormulaValue, withinRange } from '../formulas/index.js';
import { type Interval, type Rational, roundInterval, type RoundingRule } from '../numbers/index.js';
import { count } from './count.js';
import { max, min } from './extremes.js';
import { mean } from './mean.js';
import type { AggregateMethod, Brought, Numbers } from './method.js';
import { share } from './share.js';
import { sum } from './sum.js';

/** All ways to combine entities. A further one is its file and a line here. */
const methods: { readonly [M in Aggregate['method']]: AggregateMethod } = { mean, sum, min, max, count, share };

/** What an aggregate says besides what it takes of each entity. */
export interface Combining {
  readonly method: Aggregate['method'];
  readonly scale: Rational;
  readonly rounding: RoundingRule | null;
}

/**
 * Where the number may lie that entities are combined into, and whether it is undefined. Without a list (null) there
 * may be any number of entities, each of which brings what `any` does; while undefined, it lies where it may without one.
 */
export function combine(
  { method, scale, rounding }: Combining,
  entities: readonly Brought[] | null,
  any: Brought,
  numbers: Numbers,
): FormulaValue {
  const { run, unlisted } = methods[method];
  const anywhere = unlisted(any, numbers, { scale });
  const found: FormulaValue = entities ? run(entities, { scale }) : { value: anywhere, undefinedness: 'never' };
  const value: Interval = withinRange(found, anywhere);
  return { value: rounding ? roundInterval(value, rounding) : value, undefinedness: found.undefinedness };
}
