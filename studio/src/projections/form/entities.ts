import type { Assessment, EntityList, FactValue, Ruleset } from '@biaochi/schemas/types';
import type { Members } from '../../commands/fixtures.js';

export type { Members };

/** One entity as an assessment gives it. */
export type Entity = NonNullable<Members>[number];

/** The first whole number from 1 that no entity has as its id. */
export function freshId(members: Members): string {
  const taken = new Set((members ?? []).map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

/** The list with one more entity, of which nothing is known yet. */
export const withMember = (members: Members): Entity[] => [...(members ?? []), { id: freshId(members) }];

/** The list without an entity. Without its last one the list is not given: nobody has said that there are none. */
export function withoutMember(members: Members, id: string): Members {
  const left = (members ?? []).filter((one) => one.id !== id);
  return left.length === 0 ? undefined : left;
}

const changed = (members: Members, id: string, change: (one: Entity) => Entity): Entity[] =>
  (members ?? []).map((one) => (one.id === id ? change(one) : one));

/** The list with an entity called so; an empty name goes. */
export const withName = (members: Members, id: string, name: string): Entity[] =>
  changed(members, id, ({ name: _, ...one }) => ({ ...one, ...(name !== '' && { name }) }));

/** The list with one fact of an entity stated, or (undefined) no longer. */
export const withFact = (members: Members, id: string, fact: string, value: FactValue | undefined): Entity[] =>
  changed(members, id, ({ facts, ...one }) => {
    const { [fact]: _, ...others } = facts ?? {};
    const after = value === undefined ? others : { ...facts, [fact]: value };
    return { ...one, ...(Object.keys(after).length > 0 && { facts: after }) };
  });

/** How many facts of the entities are stated, of how many; a list that is not given counts as one that is not. */
export function entityProgress({ entities }: Ruleset, assessment: Assessment): { done: number; of: number } {
  const ofList = ({ id, facts }: EntityList): { done: number; of: number } => {
    const members = assessment.entities?.[id];
    if (!members) return { done: 0, of: 1 };
    const done = members.flatMap((one) => facts.filter((fact) => one.facts?.[fact.id] !== undefined)).length;
    return { done, of: members.length * facts.length };
  };
  return (entities ?? [])
    .map(ofList)
    .reduce((a, b) => ({ done: a.done + b.done, of: a.of + b.of }), { done: 0, of: 0 });
}
