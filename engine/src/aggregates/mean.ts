import type { FormulaValue } from '../formulas/index.js';
import { compare, type Interval, mul, point, type Rational, spanOf, ZERO } from '../numbers/index.js';
import { extremeRatio, type Pair } from '../totals/index.js';
import type { AggregateMethod } from './method.js';

/** A value and how much it weighs. */
export interface Weighed {
  readonly value: Interval;
  readonly weight: Interval;
}

const isNothing = ({ hi }: Interval): boolean => hi !== null && hi.n === 0n;

/** What a value at one end can bring: its weight is at one end too; where it may grow without end, at its least. */
function pairsOf(value: Rational, { lo, hi }: Interval): Pair[] {
  const weights = [lo ?? ZERO, ...(hi === null ? [] : [hi])];
  return weights.map((weight) => ({ got: mul(weight, value), possible: weight }));
}

/**
 * The least (`direction` 1) or greatest (−1) of Σ weight × value ÷ Σ weight; null where there is no such end. A weight
 * that may grow without end carries the mean as near to its value as one likes.
 */
function extreme(members: readonly Weighed[], direction: 1 | -1): Rational | null {
  const weighing = members.filter(({ weight }) => !isNothing(weight));
  const ends = weighing.map(({ value, weight }) => ({ at: direction === 1 ? value.lo : value.hi, weight }));
  const known = ends.flatMap(({ at, weight }) => (at === null ? [] : [{ at, weight }]));
  if (known.length < ends.length) return null;
  const endless = known.filter(({ weight }) => weight.hi === null).map(({ at }) => at);
  const pairs = known.map(({ at, weight }) => pairsOf(at, weight));
  const ratio = pairs.length === 0 ? null : extremeRatio(pairs, direction);
  const candidates = ratio === null ? endless : [...endless, ratio];
  return candidates.reduce<Rational | null>(
    (best, one) => (best === null || compare(one, best) * direction < 0 ? one : best),
    null,
  );
}

/** Where the weighted mean may lie, numerator and denominator hanging together; undefined where nothing weighs. */
export function weightedMean(members: readonly Weighed[]): FormulaValue {
  if (members.every(({ weight }) => isNothing(weight))) return { value: point(ZERO), undefinedness: 'always' };
  const [least, most] = [extreme(members, 1), extreme(members, -1)];
  const mayBeNothing = members.every(({ weight }) => weight.lo === null || weight.lo.n === 0n);
  const value =
    least && most ? spanOf([least, most]) : { lo: least, loOpen: least === null, hi: most, hiOpen: most === null };
  return { value, undefinedness: mayBeNothing ? 'maybe' : 'never' };
}

/** The mean of a quantity by weight. */
export const mean: AggregateMethod = {
  run: (entities) => weightedMean(entities.map(({ quantity, weight }) => ({ value: quantity, weight }))),
  unlisted: ({ quantity }) => quantity,
};
