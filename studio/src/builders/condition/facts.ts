import { aggregatesOf, ordered } from '@biaochi/engine';
import type { Condition } from '@biaochi/schemas/types';
import { nameOf, titleOf } from '../../projections/explanation/names.js';
import type { Scope } from '../../projections/explanation/scope.js';
import { readReference } from '../../projections/words/reference.js';

type Operator = NonNullable<Condition['operator']>;

/** What a reference gives when it is compared. */
export type FactType = 'boolean' | 'number' | 'choice' | 'choices' | 'level' | 'status';

/** The spaces in the order in which they are offered. */
export const spaces = [
  'fact',
  'value',
  'aggregate',
  'table',
  'derived',
  'total',
  'parameter',
  'level',
  'status',
  'points',
  'check',
  'answer',
] as const;
export type Space = (typeof spaces)[number];

/** Something that a condition or formula can name. */
export interface Nameable {
  readonly reference: string;
  readonly space: Space;
  readonly label: string;
  readonly type: FactType;
}

const operators: Record<FactType, readonly Operator[]> = {
  boolean: ['equal', 'notEqual'],
  number: ['greaterThanInclusive', 'greaterThan', 'lessThanInclusive', 'lessThan', 'equal', 'notEqual'],
  choice: ['equal', 'notEqual', 'in', 'notIn'],
  choices: ['contains', 'doesNotContain'],
  level: ['equal', 'notEqual', 'in', 'notIn'],
  status: ['equal', 'notEqual', 'in', 'notIn'],
};

export const operatorsFor = (type: FactType): readonly Operator[] => operators[type];

const statuses = ['met', 'partial', 'unmet', 'notApplicable'] as const;

/** Everything in a standard that a condition can compare, by space and in the standard's own order. */
export function nameables(scope: Scope): Nameable[] {
  const { ruleset, indicators, totals } = scope.catalog;
  const of = (space: Space, name: string, type: FactType, label?: string): Nameable => {
    const reference = `${space}:${name}`;
    return { reference, space, type, label: label ?? nameOf(scope, reference) };
  };
  const inner = (code: string, label: string): string => `${titleOf(scope, code)} · ${label}`;
  return [
    ...ordered(ruleset.facts).map(({ id, type }) => of('fact', id, type === 'date' ? 'number' : type)),
    ...indicators.flatMap(({ code, inputs }) =>
      ordered(inputs).map(({ id, type, label }) => of('value', `${code}/${id}`, type, inner(code, scope.text(label)))),
    ),
    ...aggregatesOf(ruleset).map(({ list, aggregate }) =>
      of(
        'aggregate',
        `${list.id}/${aggregate.id}`,
        'number',
        `${scope.text(list.label)} · ${scope.text(aggregate.label)}`,
      ),
    ),
    ...ordered(ruleset.tables).map(({ id }) => of('table', id, 'number')),
    ...ordered(ruleset.derived).map(({ id }) => of('derived', id, 'number')),
    ...totals.map(({ id }) => of('total', id, 'number')),
    ...ordered(ruleset.parameters).map(({ id }) => of('parameter', id, 'number')),
    ...indicators.filter(({ scoring }) => scoring.method === 'levels').map(({ code }) => of('level', code, 'level')),
    ...indicators.map(({ code }) => of('status', code, 'status')),
    ...indicators.map(({ code }) => of('points', code, 'number')),
    ...indicators.flatMap(({ code, scoring }) =>
      'checks' in scoring
        ? ordered(scoring.checks).map(({ id, label }) =>
            of('check', `${code}/${id}`, 'boolean', inner(code, scope.text(label))),
          )
        : [],
    ),
    ...indicators.filter(({ scoring }) => scoring.method === 'met').map(({ code }) => of('answer', code, 'boolean')),
  ];
}

/** The type of what a reference names; a number where it names nothing. */
export function typeOf(scope: Scope, reference: string): FactType {
  const { space, name, member } = readReference(reference);
  const { ruleset, indicator } = scope.catalog;
  if (space === 'fact') {
    const type = ruleset.facts?.find(({ id }) => id === name)?.type ?? 'number';
    return type === 'date' ? 'number' : type;
  }
  if (space === 'value') return indicator.get(name)?.inputs?.find(({ id }) => id === member)?.type ?? 'number';
  if (space === 'check' || space === 'answer') return 'boolean';
  if (space === 'level' || space === 'status') return space;
  return 'number';
}

/** The values that a reference can be compared with, where they are a few. */
export function optionsOf(scope: Scope, reference: string): { id: string; label: string }[] {
  const { space, name } = readReference(reference);
  const { ruleset, indicator } = scope.catalog;
  if (space === 'fact') {
    const options = ordered(ruleset.facts?.find(({ id }) => id === name)?.options);
    return options.map(({ id, label }) => ({ id, label: scope.text(label) }));
  }
  if (space === 'status') return statuses.map((id) => ({ id, label: scope.word(`status.${id}`) }));
  const scoring = indicator.get(name)?.scoring;
  if (space !== 'level' || scoring?.method !== 'levels') return [];
  return ordered(scoring.levels).map(({ id, label }) => ({
    id: String(id),
    label: label ? `${id} ${scope.text(label)}` : String(id),
  }));
}

/** A value as the ruleset writes it: the ids of levels are numbers where the standard numbers them. */
export function valueOf(scope: Scope, reference: string, id: string): string | number {
  const { space, name } = readReference(reference);
  const scoring = scope.catalog.indicator.get(name)?.scoring;
  if (space !== 'level' || scoring?.method !== 'levels') return id;
  return scoring.levels.find((level) => String(level.id) === id)?.id ?? id;
}

/** A comparison to start from when a fact is chosen; what still fits of the one before is kept. */
export function comparisonOf(scope: Scope, reference: string, before?: Condition): Condition {
  const type = typeOf(scope, reference);
  const isSame =
    before?.fact !== undefined && typeOf(scope, before.fact) === type && (type === 'number' || type === 'boolean');
  if (isSame) return { ...before, fact: reference };
  const operator = operatorsFor(type)[0] ?? 'equal';
  const [first] = optionsOf(scope, reference);
  const value = type === 'boolean' ? true : type === 'number' ? 0 : valueOf(scope, reference, first?.id ?? 'none');
  return { fact: reference, operator, value };
}

/** The comparison with another operator; its value is put into the form that the operator takes. */
export function withOperator(condition: Condition, operator: Operator): Condition {
  const { value } = condition;
  const isList = operator === 'in' || operator === 'notIn';
  if (isList && !Array.isArray(value)) {
    const one = typeof value === 'string' || typeof value === 'number' ? [value] : [];
    return { ...condition, operator, value: one };
  }
  if (!isList && Array.isArray(value)) {
    const [first] = value;
    return { ...condition, operator, value: first ?? 0 };
  }
  return { ...condition, operator };
}
