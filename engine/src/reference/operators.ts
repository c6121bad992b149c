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
  const [a, b] = [scalar(seen), scalar(bound)];
  if (typeof a !== typeof b) throw new TypeError(`reference: cannot compare ${typeof a} with ${typeof b}`);
  return a === b;
}

function within(seen: unknown, bounds: unknown): boolean {
  return list(bounds).some((bound) => same(seen, bound));
}

const order = (seen: unknown, bound: unknown): number => compare(toNumber(seen), toNumber(bound));

/** The library's operators under the library's names, exact on canonical values, throwing a TypeError on any other. */
export const operators: Readonly<Record<string, Operator>> = {
  equal: same,
  notEqual: (seen, bound) => !same(seen, bound),
  in: within,
  notIn: (seen, bounds) => !within(seen, bounds),
  lessThan: (seen, bound) => order(seen, bound) < 0,
  lessThanInclusive: (seen, bound) => order(seen, bound) <= 0,
  greaterThan: (seen, bound) => order(seen, bound) > 0,
  greaterThanInclusive: (seen, bound) => order(seen, bound) >= 0,
  contains: (seen, bound) => within(bound, seen),
  doesNotContain: (seen, bound) => !within(bound, seen),
};
