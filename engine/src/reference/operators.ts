import { compare } from '../numbers/index.js';
import { type Value, toNumber } from './value.js';

type Operator = (seen: unknown, bound: unknown) => boolean;

function scalar(value: unknown): string | boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`reference: not a canonical value: ${JSON.stringify(value)}`);
}

function list(value: unknown): readonly Value[] {
  if (Array.isArray(value)) return value as readonly Value[];
  throw new TypeError(`reference: not a list: ${JSON.stringify(value)}`);
}

function same(seen: unknown, bound: unknown): boolean {
  if (seen === null) return false;
  const [a, b] = [scalar(seen), scalar(bound)];
  if (typeof a !== typeof b) throw new TypeError(`reference: cannot compare ${typeof a} with ${typeof b}`);
  return a === b;
}

function within(seen: unknown, bounds: unknown): boolean {
  return list(bounds).some((bound) => same(seen, bound));
}

/** Whether the order of two numbers is one of those wanted; no level is in no order to any. */
function isOrdered(seen: unknown, bound: unknown, ...wanted: readonly number[]): boolean {
  return seen !== null && wanted.includes(compare(toNumber(seen), toNumber(bound)));
}

/** The library's operators under its names, exact on canonical values, throwing a TypeError on any other; null is equal to nothing. */
export const operators: Readonly<Record<string, Operator>> = {
  equal: same,
  notEqual: (seen, bound) => !same(seen, bound),
  in: within,
  notIn: (seen, bounds) => !within(seen, bounds),
  lessThan: (seen, bound) => isOrdered(seen, bound, -1),
  lessThanInclusive: (seen, bound) => isOrdered(seen, bound, -1, 0),
  greaterThan: (seen, bound) => isOrdered(seen, bound, 1),
  greaterThanInclusive: (seen, bound) => isOrdered(seen, bound, 1, 0),
  contains: (seen, bound) => within(bound, seen),
  doesNotContain: (seen, bound) => !within(bound, seen),
};
