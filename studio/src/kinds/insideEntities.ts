import { entityRuleset } from '@biaochi/engine';
import type { EntityList, Ruleset } from '@biaochi/schemas/types';
import { createContext } from 'react';

/** The list of entities within which builders name things; null for the ruleset as a whole. */
export const InsideEntities = createContext<EntityList | null>(null);

const kept = new WeakMap<Ruleset, WeakMap<EntityList, Ruleset>>();

/** What can be named within a list of entities: the same ruleset as long as neither changes. */
export function insideOf(ruleset: Ruleset, list: EntityList): Ruleset {
  const own = kept.get(ruleset) ?? new WeakMap<EntityList, Ruleset>();
  kept.set(ruleset, own);
  const inside = own.get(list) ?? entityRuleset(ruleset, list);
  own.set(list, inside);
  return inside;
}
