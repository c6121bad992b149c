import { compare, dayNumber, factRange, type Rational, readDay, timeBetween, toExact } from '@biaochi/engine';
import type { Condition, Range, Ruleset } from '@biaochi/schemas/types';
import type { Scope } from '../../projections/explanation/scope.js';
import { readFigure } from '../../projections/words/figures.js';
import { readReference } from '../../projections/words/reference.js';

/** Whether a condition holds; null while that is open. */
export type Truth = boolean | null;

/** What a result leaves possible of a reference: a value, a stretch of numbers, nothing at all, or anything. */
type Seen =
  | { readonly kind: 'value'; readonly value: boolean | string | readonly string[] }
  | { readonly kind: 'number'; readonly min: string | null; readonly max: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' };

const open: Seen = { kind: 'open' };
const exactly = (value: string | number): Seen => ({ kind: 'number', min: String(value), max: String(value) });

type Fact = NonNullable<Ruleset['facts']>[number];

type Form = Pick<Fact, 'type' | 'range' | 'options'>;

const yesOrNo: Form = { type: 'boolean' };

/** Whether a number lies within the range that is declared for it; one that does not counts as not stated. */
function isWithin(value: Rational, range: Range = {}): boolean {
  const ends = { atLeast: [0, 1], above: [1], atMost: [0, -1], below: [-1] } as const;
  return (['atLeast', 'above', 'atMost', 'below'] as const).every((key) => {
    const end = range[key] === undefined ? null : readFigure(range[key]);
    return end === null || (ends[key] as readonly number[]).includes(Math.sign(compare(value, end)));
  });
}

/** What was entered, where its form takes it; all else counts as not stated. */
function stated(value: unknown, { type, range, options = [] }: Form): Seen {
  if (type === 'boolean') return typeof value === 'boolean' ? { kind: 'value', value } : open;
  if (type === 'number') {
    const number = readFigure(value);
    return number !== null && isWithin(number, range) ? exactly(value as string | number) : open;
  }
  const chosen = (Array.isArray(value) ? value : [value]).map(String);
  const isKnown = chosen.length > 0 && chosen.every((each) => options.some(({ id }) => id === each));
  return isKnown ? { kind: 'value', value: chosen } : open;
}

interface Figure {
  readonly value?: string | null;
  readonly exact?: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
}

function figure(of: Figure | undefined): Seen {
  const exact = of?.exact ?? of?.value;
  if (exact !== null && exact !== undefined) return exactly(exact);
  return of ? { kind: 'number', min: of.min ?? null, max: of.max ?? null } : open;
}

const isDate = (catalog: Scope['catalog'], id: string): boolean =>
  catalog.ruleset.facts?.find((fact) => fact.id === id)?.type === 'date';

/** The time from a date to that of the assessment, where both are stated and it lies in its range. */
function elapsed({ ruleset }: Scope['catalog'], assessment: Scope['assessment'], id: string): Seen {
  const fact = ruleset.facts?.find((one) => one.id === id);
  const [from, to] = [readDay(assessment?.facts?.[id]), readDay(assessment?.date)];
  if (!fact || !from || !to) return open;
  const time = timeBetween(from, to, fact.unit ?? 'a');
  return isWithin(time, factRange(fact)) ? exactly(toExact(time)) : open;
}

/** What the result, and where it says nothing the assessment, leaves possible of a reference. */
function seenOf({ catalog, result, assessment }: Scope, reference: string): Seen {
  const { space, name, member = '' } = readReference(reference);
  const answer = assessment?.answers[name];
  switch (space) {
    case 'fact':
      if (isDate(catalog, name)) return elapsed(catalog, assessment, name);
      return stated(assessment?.facts?.[name], catalog.ruleset.facts?.find(({ id }) => id === name) ?? yesOrNo);
    // The day of the assessment, which the rows of dated tables ask for.
    case 'assessment':
      return assessment?.date !== undefined && readDay(assessment.date) ? exactly(dayNumber(assessment.date)) : open;
    case 'value': {
      const input = catalog.indicator.get(name)?.inputs?.find(({ id }) => id === member);
      return stated(answer?.values?.[member], input ?? yesOrNo);
    }
    case 'check':
      return stated(answer?.checks?.[member], yesOrNo);
    case 'answer':
      return stated(answer?.met, yesOrNo);
    case 'total':
      return figure(result.totals[name]);
    case 'aggregate':
      return figure(result.aggregates?.[`${name}/${member}`]);
    case 'table':
      return figure(result.tables?.[name]);
    case 'derived':
      return figure(result.derived[name]);
    case 'parameter':
      return figure(result.parameters[name]);
    case 'points': {
      const seen = result.indicators[name];
      return figure(seen && { value: seen.points ?? null, min: seen.min ?? null, max: seen.max ?? null });
    }
    case 'level': {
      const seen = result.indicators[name];
      if (seen?.status === 'notApplicable') return { kind: 'none' };
      return seen?.level === undefined || seen.level === null ? open : { kind: 'value', value: String(seen.level) };
    }
    case 'status': {
      const status = result.indicators[name]?.status;
      return status === undefined || status === 'unknown' ? open : { kind: 'value', value: status };
    }
    default:
      return open;
  }
}

/** −1, 0, 1 where the order of two stretches is settled at both ends. */
const order = (a: string | null, b: string | null): number | null => {
  const [left, right] = [readFigure(a), readFigure(b)];
  return left && right ? compare(left, right) : null;
};

type Operator = NonNullable<Condition['operator']>;

const denials: Partial<Record<Operator, Operator>> = {
  notEqual: 'equal',
  notIn: 'in',
  doesNotContain: 'contains',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
};

const denied = (truth: Truth): Truth => (truth === null ? null : !truth);

function numbersCompare(seen: Seen & { kind: 'number' }, operator: Operator, bound: Seen & { kind: 'number' }): Truth {
  const upper = order(seen.max, bound.min);
  const lower = order(seen.min, bound.max);
  if (operator === 'lessThan') return upper !== null && upper < 0 ? true : lower !== null && lower >= 0 ? false : null;
  if (operator === 'lessThanInclusive') {
    return upper !== null && upper <= 0 ? true : lower !== null && lower > 0 ? false : null;
  }
  if ((upper !== null && upper < 0) || (lower !== null && lower > 0)) return false;
  return upper === 0 && lower === 0 ? true : null;
}

function compared(scope: Scope, fact: string, operator: Operator, value: Condition['value']): Truth {
  const denial = denials[operator];
  const seen = seenOf(scope, fact);
  // A level that does not apply is no level: what is said of it does not hold, and what is denied of it does.
  if (seen.kind === 'none') return operator === 'notEqual' || operator === 'notIn' || operator === 'doesNotContain';
  if (denial !== undefined) return denied(compared(scope, fact, denial, value));
  if (seen.kind === 'open' || value === undefined) return null;
  if (seen.kind === 'number') {
    const bounds = Array.isArray(value) ? value.map(exactly) : [boundOf(scope, value)];
    const truths = bounds.map((bound) =>
      bound.kind === 'number' ? numbersCompare(seen, operator === 'in' ? 'equal' : operator, bound) : null,
    );
    return either(truths);
  }
  const wanted = Array.isArray(value) ? value.map(String) : typeof value === 'object' ? null : [String(value)];
  if (wanted === null) return null;
  const given = Array.isArray(seen.value) ? seen.value.map(String) : [String(seen.value)];
  return given.some((each) => wanted.includes(each));
}

const boundOf = (scope: Scope, value: Exclude<Condition['value'], undefined | unknown[]>): Seen =>
  typeof value === 'object' && !Array.isArray(value)
    ? seenOf(scope, value.fact)
    : typeof value === 'boolean'
      ? open
      : exactly(value as string | number);

const either = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;
const both = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

/** Whether a condition holds for the assessment on the bench, as the engine takes it: what is unknown may turn out either way. */
export function truthOf(scope: Scope, condition: Condition, within: readonly string[] = []): Truth {
  const { all, any, not, condition: named, fact, operator, value } = condition;
  const inner = (each: Condition): Truth => truthOf(scope, each, within);
  if (all) return both(all.map(inner));
  if (any) return either(any.map(inner));
  if (not) return denied(inner(not));
  if (named !== undefined) {
    const own = scope.catalog.ruleset.conditions?.find(({ id }) => id === named);
    return own && !within.includes(named) ? truthOf(scope, own.when, [...within, named]) : null;
  }
  return fact === undefined || operator === undefined ? null : compared(scope, fact, operator, value);
}
