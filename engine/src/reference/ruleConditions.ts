import type { Condition, Decimal, Limit } from '@biaochi/schemas/types';
import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import { kindOf } from './kinds.js';
import { stated } from './roundings.js';
import type { Session } from './session.js';
import { type Kind, toValue } from './value.js';

/** A condition of json-rules-engine at any depth. */
export type RuleCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

/** The canonical string of a decimal that the ruleset states. */
function decimal(value: Decimal): string {
  return toValue(stated(value));
}

function constant(value: string | number | boolean, kind: Kind): string | boolean {
  if (typeof value === 'boolean') return value;
  return kind === 'number' ? decimal(value) : String(value);
}

function bound(value: Condition['value'], kind: Kind): unknown {
  if (Array.isArray(value)) return value.map((member) => constant(member, kind));
  if (typeof value === 'object') return { fact: value.fact };
  if (value === undefined) throw new Error('reference: a leaf without a value');
  return constant(value, kind);
}

/** The same condition for json-rules-engine, its constants in canonical form. */
export function ruleCondition(session: Session, condition: Condition): RuleCondition {
  const { all, any, not, condition: name, fact, operator, value } = condition;
  if (all) return { all: all.map((member) => ruleCondition(session, member)) };
  if (any) return { any: any.map((member) => ruleCondition(session, member)) };
  if (not) return { not: ruleCondition(session, not) };
  if (name !== undefined) return { condition: name };
  if (fact === undefined || operator === undefined) throw new Error('reference: a leaf without fact or operator');
  return { fact, operator, value: bound(value, kindOf(session, fact)) };
}

/** A leaf that compares a fact with a limit, which is a number or a reference. */
export function limitCondition(fact: string, operator: string, limit: Limit): RuleCondition {
  return { fact, operator, value: typeof limit === 'object' ? { fact: limit.fact } : decimal(limit) };
}

const ends = [
  ['atLeast', 'greaterThanInclusive'],
  ['above', 'greaterThan'],
  ['atMost', 'lessThanInclusive'],
  ['below', 'lessThan'],
] as const;

/** The leaves that hold a fact within the stated ends, each closed or open. */
export function rangeConditions(
  fact: string,
  range: Partial<Record<(typeof ends)[number][0], Limit>>,
): RuleCondition[] {
  return ends.flatMap(([end, operator]) => {
    const limit = range[end];
    return limit === undefined ? [] : [limitCondition(fact, operator, limit)];
  });
}

/** A rule that fires its key when all conditions hold; without any it always fires. */
export function rule(key: string, conditions: RuleCondition[]): RuleProperties {
  return { conditions: { all: conditions }, event: { type: 'fires', params: { key } } };
}
