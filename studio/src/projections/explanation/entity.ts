import type { EntityList } from '@biaochi/schemas/types';
import type { Scope } from './scope.js';

/** A fact or quantity of one entity: its list, the entity's name, and the reference as its list has it. */
export interface OfEntity {
  readonly list: EntityList;
  readonly entity: string;
  readonly reference: string;
  /** The scope in which that reference is read: what the entity has of its own, before what the ruleset has. */
  readonly scope: Scope;
}

/** What `LIST/ID/fact:area` is about; null where the ruleset has no such list. */
export function ofEntity(scope: Scope, name: string): OfEntity | null {
  const [id = '', entity = '', ...rest] = name.split('/');
  const { ruleset } = scope.catalog;
  const list = ruleset.entities?.find((one) => one.id === id);
  if (!list) return null;
  const own = {
    ...ruleset,
    facts: [...list.facts, ...(ruleset.facts ?? [])],
    tables: list.tables,
    derived: list.derived,
  };
  const called = scope.result.entities?.[id]?.find((one) => one.id === entity)?.name;
  return {
    list,
    entity: called ?? entity,
    reference: rest.join('/'),
    scope: { ...scope, catalog: { ...scope.catalog, ruleset: own } as Scope['catalog'] },
  };
}
