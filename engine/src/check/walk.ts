import { isKeyedList, joinAddress, keyOf, memberParts, type Ruleset } from '../model/index.js';

/** The lists of an entity list that are a small ruleset by themselves. */
const ENTITY_PARTS: ReadonlySet<string> = new Set(['facts', 'tables', 'derived', 'aggregates']);

/** A value somewhere in a ruleset: its place, and the key or part under which it stands. */
export interface Visit {
  readonly value: unknown;
  readonly place: string;
  readonly name: string;
}

/**
 * Every value of a ruleset from the outside in; left out are the changes of readings, which make another ruleset, what
 * entities have of their own, which is checked as a ruleset of its own, and the symbols of formulas, whose names are the author's own.
 */
export function visitsOf(ruleset: Ruleset): Visit[] {
  const visits: Visit[] = [];
  const visit = (value: unknown, place: string, name: string, holder = ''): void => {
    visits.push({ value, place, name });
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const parts = isKeyedList(name, value[0]) ? memberParts(value.map(keyOf)) : null;
      value.forEach((member, index) => visit(member, place + joinAddress(parts?.[index] ?? index), '', name));
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      const inside = holder === 'entities' && ENTITY_PARTS.has(key);
      if (key !== 'changes' && key !== 'where' && !inside) visit(part, place + joinAddress(key), key);
    }
  };
  visit(ruleset, '', '');
  return visits;
}
