import { type Condition, DATE_REFERENCE, dateOf } from '../model/index.js';
import {
  add,
  compare,
  div,
  type Interval,
  mul,
  parseDecimal,
  type Rational,
  rational,
  round,
  type RoundingRule,
  stepOf,
  toDecimal,
} from '../numbers/index.js';
import { comparedFact, MAX_COMPARISONS, nodesOf } from './conditionNodes.js';
import { comparisonCount, shapeFaults } from './conditions/shapes.js';
import { typeFaults } from './conditions/types.js';
import type { CheckContext } from './context.js';
import type { Domains } from './domain.js';
import { cutAt, exampleIn } from './numberLine.js';
import { type Meaning, meaningOf, splitReference } from './references.js';

/** A comparison that a number is rounded for: conditions have none, bounds may. */
export interface RoundedCondition extends Condition {
  readonly rounding?: RoundingRule | null;
}

/** One value that a fact may take: a number stands for the stretch in which all comparisons turn out alike. */
export type Sample =
  | { readonly number: Rational; readonly stretch: Interval }
  | { readonly truth: boolean }
  | { readonly name: string }
  | { readonly names: readonly string[] };

/** A fact with the values to be tried for it. */
export interface Axis {
  readonly fact: string;
  readonly meaning: Meaning;
  readonly samples: readonly Sample[];
}

export type World = ReadonlyMap<string, Sample>;

/** The name of no level, which no rubric has: what an item comes to that does not apply. */
const NO_LEVEL = '';
const MAX_WORLDS = 4096;
const MAX_TOGGLED_OPTIONS = 6;

/** The comparisons that conditions come to, named ones followed; null where one is broken. */
function comparisonsOf(conditions: readonly Condition[], context: CheckContext): RoundedCondition[] | null {
  const found: RoundedCondition[] = [];
  const done = new Set<string>();
  const rest = [...conditions];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    for (const node of nodesOf({ value: next, place: '' })) {
      const { value } = node;
      if (shapeFaults(node).length > 0 || typeFaults(node, context).length > 0) return null;
      if (value.fact !== undefined) found.push(value);
      if (value.condition === undefined || done.has(value.condition)) continue;
      done.add(value.condition);
      const named = context.named.get(value.condition);
      if (!named) return null;
      rest.push(named.when);
    }
  }
  return found;
}

/** The values to try for a number: each that is compared with, and one between any two neighbours. */
function numberSamples(comparisons: readonly RoundedCondition[], domain: Interval): Sample[] {
  const cuts = comparisons.flatMap(({ value, rounding }) => {
    const numbers = (Array.isArray(value) ? value : [value]).map((one) => parseDecimal(one as string | number));
    return numbers.flatMap((x) => (x === null ? [] : rounding ? around(x, rounding) : [x]));
  });
  return cutAt(domain, cuts).map((stretch) => ({ number: exampleIn(stretch), stretch }));
}

/** The numbers around x at which rounding by a rule changes sides: the multiples of half its step. */
function around(x: Rational, rule: RoundingRule): Rational[] {
  const half = div(stepOf(rule), rational(2n))!;
  const below = round(x, { mode: 'floor', step: half });
  return [-2n, -1n, 0n, 1n, 2n, 3n].map((halves) => add(below, mul(half, rational(halves))));
}

/** The values to try for a choice of several: every selection of the options compared with, and one without them. */
function listSamples(comparisons: readonly RoundedCondition[], options: readonly string[]): Sample[] | null {
  const named = [...new Set(comparisons.map(({ value }) => String(value)))].filter((one) => options.includes(one));
  if (named.length > MAX_TOGGLED_OPTIONS) return null;
  const other = options.find((option) => !named.includes(option));
  const selections = Array.from({ length: 1 << named.length }, (_, bits) => named.filter((_, at) => bits & (1 << at)));
  return selections
    .map((names) => (names.length === 0 && other !== undefined ? [other] : names))
    .filter((names) => names.length > 0)
    .map((names) => ({ names }));
}

function samplesOf(
  fact: string,
  { kind, options }: Meaning,
  comparisons: readonly RoundedCondition[],
  domains: Domains,
): Sample[] | null {
  switch (kind) {
    case 'number':
      return numberSamples(comparisons, domains.of(fact));
    case 'truth':
      return [{ truth: true }, { truth: false }];
    case 'choices':
      return listSamples(comparisons, options);
    case 'level':
      return [...options, NO_LEVEL].map((name) => ({ name }));
    default:
      return options.map((name) => ({ name }));
  }
}

/**
 * The facts that conditions rest on, each with the values to be tried: together they bring about every way in which
 * the comparisons can turn out. Null where that cannot be told: something is broken, two facts are compared with each
 * other, or there are more than 4,096 cases.
 */
export function axesOf(conditions: readonly Condition[], context: CheckContext, domains: Domains): Axis[] | null {
  if (conditions.some((condition) => comparisonCount(condition, context) > MAX_COMPARISONS)) return null;
  const comparisons = comparisonsOf(conditions, context);
  if (!comparisons || comparisons.some(({ value }) => comparedFact(value) !== null)) return null;
  const axes: Axis[] = [];
  for (const fact of new Set(comparisons.map((one) => one.fact!))) {
    const meaning = meaningOf(fact, context);
    const about = comparisons.filter((one) => one.fact === fact);
    const samples = meaning && samplesOf(fact, meaning, about, domains);
    if (!meaning || !samples || samples.length === 0) return null;
    axes.push({ fact, meaning, samples });
  }
  return axes.reduce((count, axis) => count * axis.samples.length, 1) > MAX_WORLDS ? null : axes;
}

/** Every case that the axes come to. */
export function worldsOf(axes: readonly Axis[]): World[] {
  return axes.reduce<World[]>(
    (worlds, { fact, samples }) =>
      worlds.flatMap((world) => samples.map((sample) => new Map([...world, [fact, sample]]))),
    [new Map()],
  );
}

/** Whether what the axes stand for is entered, so that every case can come about; a lone axis always can. */
export function independent(axes: readonly Axis[]): boolean {
  const entered = ['fact', 'value', 'check', 'answer', 'parameter'];
  return axes.length <= 1 || axes.every(({ fact }) => entered.includes(splitReference(fact)[0]));
}

/** Whether a condition holds in a case. */
export function holdsIn(condition: RoundedCondition, world: World, context: CheckContext): boolean {
  if (condition.all) return condition.all.every((part) => holdsIn(part, world, context));
  if (condition.any) return condition.any.some((part) => holdsIn(part, world, context));
  if (condition.not) return !holdsIn(condition.not, world, context);
  if (condition.condition !== undefined) return holdsIn(context.named.get(condition.condition)!.when, world, context);
  return compares(world.get(condition.fact!)!, condition);
}

function compares(sample: Sample, { operator, value, rounding }: RoundedCondition): boolean {
  const values = Array.isArray(value) ? value : [value as string | number | boolean];
  if ('truth' in sample) return (sample.truth === value) === (operator === 'equal');
  if ('names' in sample) return sample.names.includes(String(value)) === (operator === 'contains');
  const own =
    'number' in sample ? (rounding ? round(sample.number, rounding) : sample.number) : parseDecimal(sample.name);
  const order = (other: string | number | boolean): number => {
    const number = parseDecimal(other as string | number);
    return own === null || number === null ? NaN : compare(own, number);
  };
  switch (operator) {
    case 'lessThan':
      return order(values[0]!) < 0;
    case 'lessThanInclusive':
      return order(values[0]!) <= 0;
    case 'greaterThan':
      return order(values[0]!) > 0;
    case 'greaterThanInclusive':
      return order(values[0]!) >= 0;
    default: {
      const same = (other: string | number | boolean): boolean =>
        'name' in sample ? String(other) === sample.name : order(other) === 0;
      return values.some(same) === (operator === 'equal' || operator === 'in');
    }
  }
}

/** The days of a stretch, `date < 2026-01-01`; each begins on a day from which some number is in force. */
function dayText({ lo, hi, hiOpen }: Interval): string {
  const at = (day: Rational): string => dateOf(toDecimal(day));
  return hi && hiOpen ? `date < ${at(hi)}` : `date ≥ ${lo ? at(lo) : ''}`;
}

/** A case in words for a finding: each fact and its value. */
export function worldText(world: World): string[] {
  return [...world].map(([fact, sample]) => {
    if ('number' in sample && fact === DATE_REFERENCE) return dayText(sample.stretch);
    if ('number' in sample) return `${fact} = ${toDecimal(sample.number)}`;
    if ('truth' in sample) return `${fact} = ${sample.truth}`;
    return `${fact} = ${'name' in sample ? sample.name || '—' : `[${sample.names.join(', ')}]`}`;
  });
}
