import type { Ruleset } from '@biaochi/schemas/types';
import { ordered } from '../../model/index.js';
import { abs, add, compare, div, max, min, mul, type Rational, rational, toDecimal } from '../../numbers/index.js';
import { decimal } from '../../scoring/index.js';
import { roundStep } from '../bins.js';

/** A lower bound on a total that a step of the ladder states as a number. */
export interface Threshold {
  readonly grade: string;
  readonly bound: string;
  readonly total: string;
  readonly at: Rational;
}

/** How many steps a sweep goes beyond the stated values on either side, and how many of them a stated value is worth. */
const BEYOND = 15;
const STEPS_IN_VALUE = 100;

/** The lower bounds on totals in a ladder, from the best grade. */
export function thresholdsOf({ grades }: Ruleset): Threshold[] {
  return ordered(grades).flatMap(({ id, bounds }) =>
    ordered(bounds).flatMap((bound): Threshold[] => {
      const stated = bound.atLeast ?? bound.above;
      if (typeof stated !== 'string' && typeof stated !== 'number') return [];
      const at = decimal(stated);
      return at ? [{ grade: id, bound: bound.id, total: bound.total, at }] : [];
    }),
  );
}

/** The values to try around those stated: in round steps of about a hundredth, the stated ones themselves among them. */
export function valuesAround(stated: readonly Rational[]): Rational[] {
  const [least, most] = [stated.reduce(min), stated.reduce(max)];
  const size = most.n === 0n ? rational(1) : abs(most);
  const step = roundStep(div(size, rational(STEPS_IN_VALUE))!);
  const { n, d } = div(least, step)!;
  const first = mul(rational((n - (((n % d) + d) % d)) / d), step);
  const values: Rational[] = [];
  const end = add(most, mul(step, rational(BEYOND)));
  for (let at = add(first, mul(step, rational(-BEYOND))); compare(at, end) <= 0; at = add(at, step)) values.push(at);
  for (const one of stated) if (!values.some((value) => compare(value, one) === 0)) values.push(one);
  return values.sort(compare);
}

/** A ruleset in which a bound takes another value. */
export function withThreshold(ruleset: Ruleset, { grade, bound }: Threshold, value: Rational): Ruleset {
  const text = toDecimal(value);
  return {
    ...ruleset,
    grades: ruleset.grades.map((step) => {
      if (step.id !== grade || !step.bounds) return step;
      const bounds = step.bounds.map((one) => {
        if (one.id !== bound) return one;
        return one.atLeast === undefined ? { ...one, above: text } : { ...one, atLeast: text };
      });
      return { ...step, bounds };
    }) as Ruleset['grades'],
  };
}
