import type { IncrementsScoring, Ruleset } from '@biaochi/schemas/types';
import { endsOf, factRange, isNumeric, ordered } from '../../model/index.js';
import { equals, type Interval, parseDecimal, type Rational, toDecimal } from '../../numbers/index.js';
import { rangeInterval, turningPoints } from '../../scoring/index.js';
import { isObject } from '../object.js';

/** What a quantity is held against: a number, or the reference of another quantity. */
export type Limit = Rational | string;

/** A number that is entered, or computed from such numbers alone, and where verdicts turn on it. */
export interface Quantity {
  readonly reference: string;
  /** The entered numbers that it comes from; itself where it is entered. */
  readonly inputs: readonly string[];
  readonly limits: readonly Limit[];
  readonly range: Interval;
}

/** The numbers that a ruleset lets be entered, each with its range: number facts, parameters, and inputs. */
export function enteredNumbers(ruleset: Ruleset): Map<string, Interval> {
  const { facts, parameters, indicators } = ruleset;
  const numbers = ordered(facts).filter(isNumeric);
  return new Map([
    ...ordered(parameters).map(({ id, range }) => [`parameter:${id}`, rangeInterval(range)] as const),
    ...numbers.map((fact) => [`fact:${fact.id}`, rangeInterval(factRange(fact))] as const),
    ...ordered(indicators).flatMap(({ code, inputs }) =>
      ordered(inputs)
        .filter(({ type }) => type === 'number')
        .map(({ id, range }) => [`value:${code}/${id}`, rangeInterval(range)] as const),
    ),
  ]);
}

const limitIn = (value: unknown): Limit | null => {
  if (isObject(value)) return typeof value['fact'] === 'string' ? value['fact'] : null;
  return typeof value === 'string' || typeof value === 'number' ? parseDecimal(value) : null;
};

const alike = (a: Limit, b: Limit): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : equals(a, b);

/** What each reference is held against by the conditions and bands of a ruleset as it stands, readings aside. */
export function limitsIn(ruleset: Ruleset): Map<string, Limit[]> {
  const found = new Map<string, Limit[]>();
  const note = (reference: unknown, values: readonly unknown[]): void => {
    if (typeof reference !== 'string') return;
    const known = found.get(reference) ?? [];
    for (const value of values) {
      const limit = limitIn(value);
      if (limit !== null && !known.some((one) => alike(one, limit))) known.push(limit);
    }
    found.set(reference, known);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    if (node['operator'] !== undefined) note(node['fact'], [node['value']].flat());
    if (Array.isArray(node['bands'])) {
      const ranges = node['bands'].map((band: { range: object }) => band.range);
      note(
        node['quantity'],
        ranges.flatMap((range) => endsOf<unknown>(range).map(({ value }) => value)),
      );
    }
    if (node['method'] === 'increments') {
      note(node['quantity'], turningPoints(node as unknown as IncrementsScoring).map(toDecimal));
    }
    for (const [key, part] of Object.entries(node)) if (key !== 'readings') visit(part);
  };
  visit(ruleset);
  return found;
}

/** The entered numbers that a reference comes from, or null where it rests on something that is none. */
function inputsOf(reference: string, ruleset: Ruleset, entered: ReadonlyMap<string, unknown>): string[] | null {
  if (entered.has(reference)) return [reference];
  const derived = ruleset.derived?.find(({ id }) => reference === `derived:${id}`);
  if (!derived) return null;
  const parts = Object.values(derived.formula.where).map((part) => inputsOf(part, ruleset, entered));
  return parts.some((part) => part === null) ? null : [...new Set(parts.flatMap((part) => part ?? []))];
}

/** The quantities of a ruleset that numbers are chosen for: entered ones that have limits, then the derived ones. */
export function quantitiesOf(ruleset: Ruleset): Quantity[] {
  const entered = enteredNumbers(ruleset);
  const limits = limitsIn(ruleset);
  const derived = ordered(ruleset.derived).map(({ id, range }) => [`derived:${id}`, rangeInterval(range)] as const);
  return [...entered, ...derived].flatMap(([reference, range]) => {
    const inputs = inputsOf(reference, ruleset, entered);
    const here = limits.get(reference) ?? [];
    const isFree = entered.has(reference) && here.length === 0;
    return inputs && !isFree ? [{ reference, inputs, limits: here, range }] : [];
  });
}
