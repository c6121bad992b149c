import { type Diagnostic, diagnostic, nearest, seenText, type ValueKind } from '../../diagnostics/index.js';
import type { Condition } from '../../model/index.js';
import { parseDecimal } from '../../numbers/index.js';
import { comparedFact, type ConditionNode, nodesOf } from '../conditionNodes.js';
import type { Check, CheckContext } from '../context.js';
import { type Meaning, meaningOf } from '../references.js';

type Operator = NonNullable<Condition['operator']>;

const EQUALITY: readonly Operator[] = ['equal', 'notEqual'];
const MEMBERSHIP: readonly Operator[] = ['in', 'notIn'];
const ORDER: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

/** The operators that each kind of value is compared by. */
const operatorsFor: Readonly<Record<ValueKind, readonly Operator[]>> = {
  number: [...EQUALITY, ...ORDER, ...MEMBERSHIP],
  truth: EQUALITY,
  choice: [...EQUALITY, ...MEMBERSHIP],
  choices: ['contains', 'doesNotContain'],
  status: [...EQUALITY, ...MEMBERSHIP],
  level: [...EQUALITY, ...MEMBERSHIP, ...ORDER],
};

/** Kinds of which two facts may be compared with each other. */
const comparable: readonly ValueKind[] = ['number', 'truth', 'choice'];

/** Comparisons whose operator or value does not suit the fact. */
export const types: Check = (context) =>
  context.conditions.flatMap((site) => nodesOf(site).flatMap((node) => typeFaults(node, context)));

/** What is wrong with the operator or the value of one comparison. */
export function typeFaults({ value: node, place }: ConditionNode, context: CheckContext): Diagnostic[] {
  const { fact, operator, value } = node;
  if (fact === undefined || operator === undefined || value === undefined) return [];
  const meaning = meaningOf(fact, context);
  if (!meaning) return [];
  const { kind } = meaning;
  const allowed = kind === 'level' && !isOrdered(meaning) ? operatorsFor.choice : operatorsFor[kind];
  if (!allowed.includes(operator)) {
    return [diagnostic('operator-not-for', `${place}/operator`, { operator, fact, kind, allowed })];
  }
  const at = `${place}/value`;
  const other = comparedFact(value);
  if (other !== null) return comparedWith(fact, kind, operator, other, at, context);
  const listed = MEMBERSHIP.includes(operator);
  if (listed !== Array.isArray(value) || (Array.isArray(value) && value.length === 0)) {
    return [diagnostic('value-list', at, { operator, seen: seenText(value) })];
  }
  const values = Array.isArray(value) ? value : [value as string | number | boolean];
  return values.flatMap((one, index) =>
    valueFault(one, fact, meaning, ORDER.includes(operator), listed ? `${at}/${index}` : at, context),
  );
}

const isOrdered = ({ options }: Meaning): boolean => options.every((option) => parseDecimal(option) !== null);

function comparedWith(
  fact: string,
  kind: ValueKind,
  operator: Operator,
  other: string,
  place: string,
  context: CheckContext,
): Diagnostic[] {
  if (MEMBERSHIP.includes(operator)) return [diagnostic('value-list', place, { operator, seen: other })];
  const otherKind = meaningOf(other, context)?.kind;
  if (otherKind === undefined || (otherKind === kind && comparable.includes(kind))) return [];
  return [diagnostic('facts-differ', place, { fact, kind, other, otherKind })];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a quantity was meant by the name that stands for a value, or a day by what a date is compared with. */
function hintAt(value: string | number | boolean, fact: string, context: CheckContext): 'none' | 'reference' | 'day' {
  if (typeof value !== 'string') return 'none';
  if (DAY.test(value) && context.facts.get(fact.slice('fact:'.length))?.type === 'date') return 'day';
  return meaningOf(value, context) ? 'reference' : 'none';
}

function valueFault(
  value: string | number | boolean,
  fact: string,
  { kind, options }: Meaning,
  ordered: boolean,
  place: string,
  context: CheckContext,
): Diagnostic[] {
  const seen = seenText(value);
  const hint = hintAt(value, fact, context);
  if (kind === 'truth') {
    return typeof value === 'boolean'
      ? []
      : [diagnostic('value-wrong-type', place, { expected: 'boolean', fact, seen, hint })];
  }
  if (kind === 'number' || ordered) {
    return typeof value !== 'boolean' && parseDecimal(value) !== null
      ? []
      : [diagnostic('value-wrong-type', place, { expected: 'decimal', fact, seen, hint })];
  }
  // A choice without options is told at the choice.
  if (options.length === 0) return [];
  if (typeof value !== 'boolean' && (kind === 'level' || typeof value === 'string') && options.includes(seen))
    return [];
  return [diagnostic('value-unknown', place, { fact, allowed: options, seen, near: nearest(seen, options) })];
}
