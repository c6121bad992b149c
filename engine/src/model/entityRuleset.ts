import type { Aggregate, EntityList, Ruleset } from '@biaochi/schemas/types';

/** The reference of a number that the entities of a list are combined into. */
export const aggregateReference = (list: string, id: string): string => `aggregate:${list}/${id}`;

/** Every aggregate of a ruleset with the list it stands in. */
export function aggregatesOf({ entities }: Ruleset): { list: EntityList; aggregate: Aggregate }[] {
  return (entities ?? []).flatMap((list) => list.aggregates.map((aggregate) => ({ list, aggregate })));
}

/** The condition of an aggregate under which an entity counts; undefined for one that takes a number of each. */
export const countedWhen = (aggregate: Aggregate) => ('when' in aggregate ? aggregate.when : undefined);

/** The numbers that an aggregate takes of each entity, by the field that names them. */
export function takenBy(aggregate: Aggregate): { field: 'quantity' | 'weight'; reference: string }[] {
  const { quantity, weight } = aggregate as { readonly quantity?: string; readonly weight?: string };
  return [
    ...(quantity === undefined ? [] : [{ field: 'quantity' as const, reference: quantity }]),
    ...(weight === undefined ? [] : [{ field: 'weight' as const, reference: weight }]),
  ];
}

/**
 * A ruleset on one entity of a list alone: the enterprise's facts and parameters, then the entity's own facts, tables
 * and derived quantities, and a gate for each aggregate that asks whether an entity meets a condition. So an entity is
 * computed, explained and checked as anything else is. The facts of the enterprise come first, as in the whole ruleset.
 */
export function entityRuleset(ruleset: Ruleset, list: EntityList): Ruleset {
  const { format, id, version, title, sources, units = [], roundings = [], parameters = [] } = ruleset;
  const own = new Set(list.facts.map((fact) => fact.id));
  const facts = (ruleset.facts ?? []).filter((fact) => !own.has(fact.id));
  return {
    ...{ format, id, version, title, sources, units, roundings, parameters },
    ...{ classes: [], groups: [], indicators: [], totals: [] },
    facts: [...facts, ...list.facts],
    tables: list.tables ?? [],
    derived: list.derived ?? [],
    gates: list.aggregates.flatMap((aggregate) => {
      const when = countedWhen(aggregate);
      if (!when) return [];
      const { id: own, order, label, anchor } = aggregate;
      const member = { id: own, order: 1, label, when };
      return [
        { id: own, order, label, conditions: [member], effect: { type: 'ineligible' }, ...(anchor && { anchor }) },
      ];
    }),
    grades: [{ id: list.id, order: 1, label: list.label }],
  };
}
