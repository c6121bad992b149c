import { isKeyedList, joinAddress, keyOf, memberParts, type Ruleset } from '../model/index.js';

/** A value somewhere in a ruleset: its place, and the key or part under which it stands. */
export interface Visit {
  readonly value: unknown;
  readonly place: string;
  readonly name: string;
}

/**
 * Every value of a ruleset from the outside in; left out are the changes of readings, which make
 * another ruleset, and the symbols of formulas, whose names are the author's own.
 */
export function visitsOf(ruleset: Ruleset): Visit[] {
  const visits: Visit[] = [];
  const visit = (value: unknown, place: string, name: string): void => {
    visits.push({ value, place, name });
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const parts = isKeyedList(name, value[0]) ? memberParts(value.map(keyOf)) : null;
      value.forEach((member, index) => visit(member, place + joinAddress(parts?.[index] ?? index), ''));
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'changes' && key !== 'where') visit(part, place + joinAddress(key), key);
    }
  };
  visit(ruleset, '', '');
  return visits;
}
