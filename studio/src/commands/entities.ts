import { aggregateReference, aggregatesOf, nodeAt, ordered } from '@biaochi/engine';
import type { Aggregate, EntityList, Ruleset, Text } from '@biaochi/schemas/types';
import { edit } from './edit.js';
import type { Command } from './command.js';
import { addMember } from './members.js';
import { fieldChange } from './setField.js';

/** The first number that entities are combined into, one of their values before how many there are; null where none is. */
export function firstAggregate(ruleset: Ruleset): string | null {
  const all = aggregatesOf(ruleset);
  const found = all.find(({ aggregate }) => aggregate.method !== 'count') ?? all[0];
  return found ? aggregateReference(found.list.id, found.aggregate.id) : null;
}

/** Adds a kind of entity that is only counted until more is written. */
export const addEntities = (label: Text, count: Text): Command =>
  addMember('/entities', 'entities', () => ({
    label,
    facts: [],
    aggregates: [{ method: 'count', id: 'count', order: 10, label: count }],
  }));

/** The first number that is entered for an entity, or else computed for it. */
function firstNumber({ facts, derived }: EntityList): string | null {
  const fact = ordered(facts).find(({ type }) => type === 'number' || type === 'date');
  const [quantity] = ordered(derived);
  return fact ? `fact:${fact.id}` : quantity ? `derived:${quantity.id}` : null;
}

/** Adds to a list at an address a further number that its entities are combined into: a mean, without any number how many there are. */
export const addAggregate = (at: string, label: Text): Command =>
  addMember(`${at}/aggregates`, 'aggregate', (ruleset) => {
    const list = nodeAt(ruleset, at) as EntityList | undefined;
    const quantity = list ? firstNumber(list) : null;
    return quantity === null ? { method: 'count', label } : { method: 'mean', label, quantity };
  });

/** The first condition that a share could ask for: of a fact of an entity. */
function firstOf({ facts }: EntityList): object | null {
  const fact = ordered(facts).find(({ type }) => type === 'boolean' || type === 'number');
  if (!fact) return null;
  const isBoolean = fact.type === 'boolean';
  return { fact: `fact:${fact.id}`, operator: isBoolean ? 'equal' : 'greaterThan', value: isBoolean ? true : 0 };
}

const listOf = (ruleset: Ruleset, at: string): EntityList | undefined =>
  nodeAt(ruleset, at.slice(0, at.indexOf('/aggregates/'))) as EntityList | undefined;

/** Combines entities in another way; what only the other way knows goes. Refused where no fact gives what it needs. */
export function setAggregateMethod(at: string, method: Aggregate['method']): Command {
  const next = (ruleset: Ruleset): object | null => {
    const list = listOf(ruleset, at);
    const before = nodeAt(ruleset, at) as
      (Aggregate & { quantity?: string; weight?: string; when?: object }) | undefined;
    if (!list || !before) return null;
    const { id, order, label, unit, rounding, anchor, quantity, weight, when } = before;
    const base = { method, id, order, label, ...(unit !== undefined && { unit }) };
    const rest = { ...(rounding !== undefined && { rounding }), ...(anchor && { anchor }) };
    if (method === 'count') return { ...base, ...(when && { when }), ...rest };
    const own = { ...base, ...(weight !== undefined && (method === 'mean' || method === 'share') && { weight }) };
    if (method === 'share') {
      const asked = when ?? firstOf(list);
      return asked && { ...own, when: asked, scale: 100, ...rest };
    }
    const taken = quantity ?? firstNumber(list);
    return taken === null ? null : { ...own, quantity: taken, ...rest };
  };
  const command = edit('setAggregateMethod', { at }, (ruleset) => fieldChange(ruleset, at, next(ruleset)));
  return {
    ...command,
    run: (draft) => (next(draft.ruleset) === null ? { refused: 'noEntityFact' } : command.run(draft)),
  };
}

/** Lets a count ask for a condition, or (false) count all. */
export const setCounted = (at: string, isAsked: boolean): Command => {
  const command = edit('setField', { of: '', field: 'when', at }, (ruleset) =>
    fieldChange(ruleset, `${at}/when`, isAsked ? firstOf(listOf(ruleset, at)!) : undefined),
  );
  return {
    ...command,
    run: (draft) => {
      const list = listOf(draft.ruleset, at);
      return isAsked && (!list || !firstOf(list)) ? { refused: 'noEntityFact' } : command.run(draft);
    },
  };
};
